import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../gate/clock"
import { readPointProfile } from "../../../../queries/sales-point/profile"
import { changePointWorkflow } from "../../../../workflows/point-profile/change-point"
import { managerOnly, pointAccess } from "../../_access/access"
import { readBody } from "../../../_staff-area/read-body"
import { profileBody } from "./_profile/bodies"

/** What the point says of itself. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ point: await readPointProfile(req.scope, pointAccess(req), now(req.scope)) })
}

/** Changes it; what is left out stays. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = managerOnly(req)
  const facts = readBody(req, profileBody)
  await changePointWorkflow(req.scope).run({ input: { access, action: "profile_changed", facts } })
  res.json({ point: await readPointProfile(req.scope, access, now(req.scope)) })
}
