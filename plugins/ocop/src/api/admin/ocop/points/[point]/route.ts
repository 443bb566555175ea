import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../gate/clock"
import { readProvincePoint } from "../../../../../queries/sales-point/province-point"

/** `GET /admin/ocop/points/:point`: periods, inspections, staff and invitations. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const handle = req.params.point ?? ""
  res.json({ point: await readProvincePoint(req.scope, handle, now(req.scope)) })
}
