/** What the shopper's payment page says. */
export type PaymentState = "waiting" | "underpaid" | "paid" | "expired" | "cancelled"

export type PaymentFacts = {
  creditedVnd: number
  expiresAt: Date
  stored: "open" | "settled" | "captured" | "expired" | "cancelled"
  orderCancelled: boolean
}

/**
 * The state at the instant it is read. The end of the window holds by the clock: a page read after it says `expired`
 * even when the job that cancels the order has not run yet.
 */
export function paymentState(facts: PaymentFacts, at: Date): PaymentState {
  if (facts.stored === "expired") {
    return "expired"
  }
  if (facts.stored === "cancelled" || facts.orderCancelled) {
    return "cancelled"
  }
  if (facts.stored === "settled" || facts.stored === "captured") {
    return "paid"
  }
  if (at >= facts.expiresAt) {
    return "expired"
  }
  return facts.creditedVnd > 0 ? "underpaid" : "waiting"
}
