import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../../gate/clock"
import { findProvincePoint } from "../../../../../../../queries/sales-point/province-point"
import { readStaff } from "../../../../../../../queries/sales-point/staff"
import { removeFromPoint } from "../../../../../../../sales-point/staffing"
import { nameOfActor } from "../../../../_staff/name-of-actor"

/** `DELETE /admin/ocop/points/:point/staff/:id`: at once, the last manager too. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const point = await findProvincePoint(req.scope, req.params.point ?? "")
  const by = { staffId: null, who: await nameOfActor(req) }
  await removeFromPoint(req.scope, { pointId: point.id, staffId: req.params.id ?? "", by })
  const { staff } = await readStaff(req.scope, point.id, now(req.scope))
  res.json({ staff })
}
