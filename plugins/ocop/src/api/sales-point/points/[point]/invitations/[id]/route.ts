import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawInvitation } from "../../../../../../sales-point/invitations"
import { managerOnly } from "../../../../_access/access"

/** `DELETE …/invitations/:id`: the link in the mail does not work any more. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point, staffId, staffName: who } = managerOnly(req)
  const id = req.params.id ?? ""
  await withdrawInvitation(req.scope, { pointId: point.id, id, by: { staffId, who } })
  res.json({ success: true })
}
