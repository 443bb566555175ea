import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../gate/clock"
import { readAvailability } from "../../../../../../queries/products/product-availability"
import { byHandle } from "../../../_read/by-handle"

/** `GET /store/ocop/products/:handle/availability`: which points have it, without numbers; of alcohol with `adult=1`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const points = await byHandle(req, "sản phẩm", (handle) =>
    readAvailability(req.scope, handle, req.query.adult === "1", now(req.scope))
  )
  res.json("age_gate" in points ? points : { points })
}
