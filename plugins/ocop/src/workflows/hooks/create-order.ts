import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { askOrderLines } from "../../gate/ask-order-lines"

type OrderItem = { variant_id: string | null; title: string; quantity: number }

/** Orders that come from no cart, such as draft orders: typed-in lines and set prices pass Medusa's own checks. */
createOrderWorkflow.hooks.orderCreated(async ({ order }, { container }) => {
  const items: OrderItem[] = order.items ?? []
  const lines = items.map((item) => ({
    variantId: item.variant_id,
    title: item.title,
    quantity: Number(item.quantity),
  }))
  await askOrderLines(container, lines, order.sales_channel_id ?? null)
})
