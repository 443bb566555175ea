export type OrderState = "waiting_for_payment" | "paid" | "ready" | "completed" | "cancelled"

type OrderFacts = {
  status: string
  total: number
  capturedVnd: number
  fulfillments: { delivered_at: unknown; canceled_at: unknown }[]
}

/** Where an order stands for the person who placed it. `ready`: packed, waiting at the point or on its way. */
export function orderState({ status, total, capturedVnd, fulfillments }: OrderFacts): OrderState {
  if (status === "canceled") return "cancelled"
  if (capturedVnd < total) return "waiting_for_payment"
  const standing = fulfillments.filter((fulfillment) => !fulfillment.canceled_at)
  const delivered = standing.length > 0 && standing.every((fulfillment) => fulfillment.delivered_at)
  if (status === "completed" || delivered) return "completed"
  return standing.length > 0 ? "ready" : "paid"
}
