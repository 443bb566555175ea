import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findProvincePoint } from "../../../../../../../queries/sales-point/province-point"
import { withdrawInvitation } from "../../../../../../../sales-point/invitations"
import { nameOfActor } from "../../../../_staff/name-of-actor"

/** `DELETE /admin/ocop/points/:point/invitations/:id` */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const point = await findProvincePoint(req.scope, req.params.point ?? "")
  const by = { staffId: null, who: await nameOfActor(req) }
  await withdrawInvitation(req.scope, { pointId: point.id, id: req.params.id ?? "", by })
  res.json({ success: true })
}
