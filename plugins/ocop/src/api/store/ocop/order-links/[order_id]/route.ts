import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { pluginOptions } from "../../../../../plugin-options"
import { orderToken } from "../../../../../rules/order-link"

/** `GET /store/ocop/order-links/:order_id`: the token of the order's page. Only its buyer knows the order's id. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = req.params.order_id ?? ""
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { id: orderId },
  })
  if (data.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có đơn hàng này.", "order_not_found")
  }
  res.set("cache-control", "no-store")
  res.json({ token: orderToken(orderId, pluginOptions(req.scope).orderLinkSecret) })
}
