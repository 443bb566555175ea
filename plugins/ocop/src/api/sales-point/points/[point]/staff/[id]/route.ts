import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../../gate/clock"
import { readStaff } from "../../../../../../queries/sales-point/staff"
import { changeRole, removeFromPoint } from "../../../../../../sales-point/staffing"
import { choice } from "../../../../../admin/ocop/_staff/fields"
import { managerOnly } from "../../../../_access/access"
import { readBody } from "../../../../../_staff-area/read-body"

const roleBody = z.strictObject({ role: choice(["manager", "clerk"]) })

/** `POST …/staff/:id`: another role. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point, staffId: own, staffName: who } = managerOnly(req)
  const { role } = readBody(req, roleBody)
  const staffId = req.params.id ?? ""
  await changeRole(req.scope, { pointId: point.id, staffId, role, by: { staffId: own, who } })
  const { staff } = await readStaff(req.scope, point.id, now(req.scope))
  res.json({ staff })
}

/** `DELETE …/staff/:id`: at once; what they did stays on record. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point, staffId: own, staffName: who } = managerOnly(req)
  const staffId = req.params.id ?? ""
  await removeFromPoint(req.scope, { pointId: point.id, staffId, by: { staffId: own, who } })
  const { staff } = await readStaff(req.scope, point.id, now(req.scope))
  res.json({ staff })
}
