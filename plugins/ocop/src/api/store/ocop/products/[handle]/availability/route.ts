import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readAvailability } from "../../../../../../queries/products/product-availability"
import { byHandle } from "../../../_read/by-handle"

/** `GET /store/ocop/products/:handle/availability`: which points have it, without numbers. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const points = await byHandle(req, "sản phẩm", (handle) =>
    readAvailability(req.scope, handle, new Date())
  )
  res.json({ points })
}
