import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../gate/clock"
import { readProductDetail } from "../../../../../queries/products/product-detail"
import { byHandle } from "../../_read/by-handle"

/**
 * `GET /store/ocop/products/:handle`: a product, also one whose certificate has run out. A drink with alcohol answers `age_gate`
 * unless `adult=1` says that the visitor was asked.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const product = await byHandle(req, "sản phẩm", (handle) =>
    readProductDetail(req.scope, handle, req.query.adult === "1", now(req.scope))
  )
  res.json("age_gate" in product ? product : { product })
}
