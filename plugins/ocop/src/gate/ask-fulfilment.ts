import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readOrderMoney } from "../queries/orders/order-money"
import { readOrderUnderWithdrawal } from "../queries/orders/withdrawn-order"
import { readRows } from "../search/graph"
import { now } from "./clock"
import { askGate } from "./rule-lists"

/**
 * Asks the gate whether goods of an order may be packed, sent or handed over.
 * @throws MedusaError NOT_ALLOWED with the code of the first refusal
 */
export async function askFulfilment(container: MedusaContainer, orderId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [[order], money, withdrawal] = await Promise.all([
    readRows<{ total: unknown; credit_line_total: unknown }>(query, {
      entity: "order",
      fields: ["id", "total", "credit_line_total"],
      filters: { id: orderId },
    }),
    readOrderMoney(container, orderId),
    readOrderUnderWithdrawal(container, orderId, now(container)),
  ])
  if (!order) return
  const refunded = money.reduce((sum, payment) => sum + payment.refundedVnd, 0)
  await askGate(
    "fulfil",
    {
      orderId,
      // A credit line lowers the total without money; what was refunded is nobody's debt any more.
      total: Number(order.total) + Number(order.credit_line_total) - refunded,
      captured: money.reduce((sum, payment) => sum + payment.keptVnd, 0),
      withdrawnTitles: (withdrawal?.withdrawn ?? []).map((line) => line.title),
    },
    container
  )
}

/** The order that a fulfilment belongs to; null when it belongs to none. */
export async function orderOfFulfilment(
  container: MedusaContainer,
  fulfilmentId: string
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [link] = await readRows<{ order_id: string }>(query, {
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: fulfilmentId },
  })
  return link?.order_id ?? null
}
