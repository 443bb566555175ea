import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../gate/clock"
import { readCompliance } from "../../../../../queries/shelf/compliance"
import { pointAccess } from "../../../_access/access"
import { placeOf } from "../../../_shelf/shelf-request"

/** `GET …/compliance`: the point against Decision 45/2021/QĐ-UBND, from its live stock. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readCompliance(req.scope, placeOf(pointAccess(req)), now(req.scope)))
}
