import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { pluginOptions } from "../../../../../plugin-options"
import { readOrderView } from "../../../../../queries/orders/order-view"
import { readOrderToken } from "../../../../../rules/order-link"

/** `GET /store/ocop/orders/:token`: the order behind a link. A wrong link and a missing order look the same: 404. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = readOrderToken(req.params.token ?? "", pluginOptions(req.scope).orderLinkSecret)
  const order = orderId && (await readOrderView(req.scope, orderId))
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "Đường dẫn này không dẫn đến đơn hàng nào.",
      "order_not_found"
    )
  }
  res.set("cache-control", "no-store")
  res.json({ order })
}
