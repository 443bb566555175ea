import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { askFulfilment } from "../../gate/ask-fulfilment"
import { readOrderGoods, readOrderPacks, type OrderPack } from "../../queries/desk/order-goods"

/**
 * Packs what of an order is not packed yet, through Medusa's own workflow: it takes the units off the stock and uses up
 * their reservation. The gate refuses what is not paid or was withdrawn; it is asked about earlier packs too.
 * Returns all that is packed and still here.
 */
export async function packRest(
  container: MedusaContainer,
  orderId: string,
  by: string
): Promise<OrderPack[]> {
  await askFulfilment(container, orderId)
  const goods = (await readOrderGoods(container, [orderId])).get(orderId) ?? []
  const items = goods
    .map(({ itemId, quantity, fulfilled }) => ({ id: itemId, quantity: quantity - fulfilled }))
    .filter(({ quantity }) => quantity > 0)
  if (items.length > 0) {
    await createOrderFulfillmentWorkflow(container).run({
      input: { order_id: orderId, items, created_by: by },
    })
  }
  const packs = await readOrderPacks(container, orderId)
  return packs.filter(({ shippedAt, deliveredAt }) => !shippedAt && !deliveredAt)
}
