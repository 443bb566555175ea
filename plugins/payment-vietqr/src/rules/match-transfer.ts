/** What the rule has to know about the order that a transfer's code names. */
export type ExpectedPayment = {
  amountVnd: number
  /** End of the window [placed, expires): the instant itself is late. */
  expiresAt: Date
  accountNumber: string
  state: "open" | "paid" | "cancelled"
}

export type IncomingTransfer = {
  providerTransactionId: string
  direction: "in" | "out"
  amountVnd: number
  /** Account and virtual account as the bank names them: either may be the one on the QR. */
  accountNumbers: readonly string[]
}

/** A transfer that was judged before, with the part of it that counts towards the order. */
export type CountedTransfer = { providerTransactionId: string; creditedVnd: number }

export type MatchVerdict =
  | { kind: "duplicate" }
  | { kind: "ignored"; reason: "outgoing" | "not_positive" | "wrong_account" }
  /** The order is paid when `completes`; `payBackVnd` is what came over its price. */
  | { kind: "credited"; creditedVnd: number; payBackVnd: number; completes: boolean }
  /** The order stays as it is; a person decides about the whole amount. */
  | { kind: "review"; reason: "already_paid" | "late" | "cancelled"; payBackVnd: number }

/** Why a transfer cannot pay for anything, whatever its content says; null when it may. */
export function paysNothing(
  transfer: Pick<IncomingTransfer, "direction" | "amountVnd">
): "outgoing" | "not_positive" | null {
  if (transfer.direction === "out") {
    return "outgoing"
  }
  return transfer.amountVnd <= 0 ? "not_positive" : null
}

/**
 * What a transfer does to the order whose code it carries (docs/decisions/0052). Nothing of it is ever lost: what is
 * neither credited nor ignored is owed back until a person decides.
 *
 * @param earlier every transfer judged for this order before, in any order
 * @param receivedAt when our server received the notification; banks book night transfers on the next day, so their
 *   own date does not decide about lateness
 */
export function matchTransfer(
  expected: ExpectedPayment,
  earlier: readonly CountedTransfer[],
  transfer: IncomingTransfer,
  receivedAt: Date
): MatchVerdict {
  if (earlier.some((one) => one.providerTransactionId === transfer.providerTransactionId)) {
    return { kind: "duplicate" }
  }
  const nothing = paysNothing(transfer)
  if (nothing) {
    return { kind: "ignored", reason: nothing }
  }
  if (!transfer.accountNumbers.includes(expected.accountNumber)) {
    return { kind: "ignored", reason: "wrong_account" }
  }
  const creditedBefore = earlier.reduce((sum, one) => sum + one.creditedVnd, 0)
  const missingVnd = expected.amountVnd - creditedBefore
  if (expected.state === "cancelled") {
    return { kind: "review", reason: "cancelled", payBackVnd: transfer.amountVnd }
  }
  if (expected.state === "paid" || missingVnd <= 0) {
    return { kind: "review", reason: "already_paid", payBackVnd: transfer.amountVnd }
  }
  if (receivedAt >= expected.expiresAt) {
    return { kind: "review", reason: "late", payBackVnd: transfer.amountVnd }
  }
  const creditedVnd = Math.min(transfer.amountVnd, missingVnd)
  return {
    kind: "credited",
    creditedVnd,
    payBackVnd: transfer.amountVnd - creditedVnd,
    completes: creditedVnd === missingVnd,
  }
}
