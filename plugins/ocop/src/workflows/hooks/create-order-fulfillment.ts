import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { askGate } from "../../gate/rule-lists"
import { readRows } from "../../search/graph"

/** Amounts are numbers or Medusa's big numbers, which turn into one. */
type OrderRow = {
  id: string
  total: unknown
  payment_collections?: { captured_amount?: unknown; refunded_amount?: unknown }[]
}

/** Goods leave when the money is here. Medusa never looks at the payment, and goods handed over are paid in cash. */
createOrderFulfillmentWorkflow.hooks.fulfillmentCreated(async ({ fulfillment }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const links = await readRows<{ order_id: string }>(query, {
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: fulfillment.id },
  })
  const orders = await readRows<OrderRow>(query, {
    entity: "order",
    fields: [
      "id",
      "total",
      "payment_collections.captured_amount",
      "payment_collections.refunded_amount",
    ],
    filters: { id: links.map((link) => link.order_id) },
  })
  for (const order of orders) {
    const captured = (order.payment_collections ?? []).reduce(
      (sum, one) => sum + Number(one.captured_amount ?? 0) - Number(one.refunded_amount ?? 0),
      0
    )
    await askGate("fulfil", { orderId: order.id, total: Number(order.total), captured }, container)
  }
})
