import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../gate/clock"
import { readStaff } from "../../../../../queries/sales-point/staff"
import { managerOnly } from "../../../_access/access"

/** `GET …/staff`: who works here and who is invited. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point } = managerOnly(req)
  res.json(await readStaff(req.scope, point.id, now(req.scope)))
}
