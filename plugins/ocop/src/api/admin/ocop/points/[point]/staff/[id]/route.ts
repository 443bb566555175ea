import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../../gate/clock"
import { removeFromPointAtDesk } from "../../../../../../../province/network/points"
import { findProvincePoint } from "../../../../../../../queries/sales-point/province-point"
import { readStaff } from "../../../../../../../queries/sales-point/staff"
import { operatorOf } from "../../../../_staff/operator-of"

/** `DELETE /admin/ocop/points/:point/staff/:id`: at once, the last manager too. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const point = await findProvincePoint(req.scope, req.params.point ?? "")
  const by = await operatorOf(req)
  const removal = { handle: point.handle, staffId: req.params.id ?? "", reason: null, by }
  await removeFromPointAtDesk(req.scope, removal)
  const { staff } = await readStaff(req.scope, point.id, now(req.scope))
  res.json({ staff })
}
