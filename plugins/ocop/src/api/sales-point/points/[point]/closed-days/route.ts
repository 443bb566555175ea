import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../gate/clock"
import { readPointProfile } from "../../../../../queries/sales-point/profile"
import { addClosedDayWorkflow } from "../../../../../workflows/point-profile/closed-days"
import { managerOnly } from "../../../_access/access"
import { readBody } from "../../../../_staff-area/read-body"
import { closedDayBody } from "../_profile/bodies"

/** A single day on which the point stays shut. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = managerOnly(req)
  const { date, reason } = readBody(req, closedDayBody)
  await addClosedDayWorkflow(req.scope).run({ input: { access, date, reason } })
  res.json({ point: await readPointProfile(req.scope, access, now(req.scope)) })
}
