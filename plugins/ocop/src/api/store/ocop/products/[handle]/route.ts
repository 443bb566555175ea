import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readProductDetail } from "../../../../../queries/products/product-detail"
import { byHandle } from "../../_read/by-handle"

/** `GET /store/ocop/products/:handle`: a product, also one whose certificate has run out. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const product = await byHandle(req, "sản phẩm", (handle) =>
    readProductDetail(req.scope, handle, new Date())
  )
  res.json({ product })
}
