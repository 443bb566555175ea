import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../gate/clock"
import { readPointProfile } from "../../../../../../queries/sales-point/profile"
import { removeClosedDayWorkflow } from "../../../../../../workflows/point-profile/closed-days"
import { managerOnly } from "../../../../_access/access"

/** Opens the point on that day after all. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = managerOnly(req)
  const date = req.params.date ?? ""
  await removeClosedDayWorkflow(req.scope).run({ input: { access, date } })
  res.json({ point: await readPointProfile(req.scope, access, now(req.scope)) })
}
