import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawInvitationAtDesk } from "../../../../../../../province/network/points"
import { operatorOf } from "../../../../_staff/operator-of"

/** `DELETE /admin/ocop/points/:point/invitations/:id` */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point: handle = "", id = "" } = req.params
  await withdrawInvitationAtDesk(req.scope, { handle, id, by: await operatorOf(req) })
  res.json({ success: true })
}
