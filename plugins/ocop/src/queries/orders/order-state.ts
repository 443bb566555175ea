export type OrderState = "waiting_for_payment" | "paid" | "ready" | "completed" | "cancelled"

type OrderFacts = {
  status: string
  total: number
  /** What has been paid and not given back. */
  keptVnd: number
  fulfillments: { delivered_at: unknown; canceled_at: unknown }[]
}

/** Where an order stands for the person who placed it. `ready`: packed, waiting at the point or on its way. */
export function orderState({ status, total, keptVnd, fulfillments }: OrderFacts): OrderState {
  if (status === "canceled") return "cancelled"
  const standing = fulfillments.filter((fulfillment) => !fulfillment.canceled_at)
  const delivered = standing.length > 0 && standing.every((fulfillment) => fulfillment.delivered_at)
  // Before the money: what came back after the hand-over was given back, and nobody owes it again.
  if (status === "completed" || delivered) return "completed"
  if (keptVnd < total) return "waiting_for_payment"
  return standing.length > 0 ? "ready" : "paid"
}
