import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { askGate } from "../../gate/rule-lists"

type OrderRow = {
  id: string
  total: number
  payment_collections?: { captured_amount?: number | null; refunded_amount?: number | null }[]
}

/** Goods leave when the money is here. Medusa never looks at the payment, and goods handed over are paid in cash. */
createOrderFulfillmentWorkflow.hooks.fulfillmentCreated(async ({ fulfillment }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: fulfillment.id },
  })
  const orderIds = links.map((link) => link.order_id)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "total",
      "payment_collections.captured_amount",
      "payment_collections.refunded_amount",
    ],
    filters: { id: orderIds },
  })
  const orders: unknown[] = data
  for (const order of orders as OrderRow[]) {
    const captured = (order.payment_collections ?? []).reduce(
      (sum, one) => sum + Number(one.captured_amount ?? 0) - Number(one.refunded_amount ?? 0),
      0
    )
    await askGate("fulfil", { orderId: order.id, total: Number(order.total), captured }, container)
  }
})
