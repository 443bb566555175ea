import type {
  BankTransferRow,
  PayBackRow,
  PaymentRequestRow,
} from "../modules/bank-transfer/service"

/**
 * Money that waits for a person, or that one has dealt with. Amounts are integer đồng, instants ISO 8601 UTC.
 *
 * A `pay_back` has to be transferred back to whoever sent it; a `transfer` belongs to no order, cannot be read, or went to
 * another account, and a person decides what to do.
 */
export type Review = {
  id: string
  kind: "pay_back" | "transfer"
  state: "open" | "done"
  verdict: BankTransferRow["verdict"] | null
  /** Why it waits: that of the pay-back, or that of the transfer. */
  reason: string | null
  order_id: string | null
  display_id: number | null
  /** What a person has to see to; null when the notification could not be read. */
  amount_vnd: number | null
  since: string
  age_hours: number
  /** The transfer it came with; null for the refund of an order that was paid in full. */
  transfer: {
    id: string
    provider: string
    provider_transaction_id: string
    amount_vnd: number | null
    account_numbers: string[]
    content: string
    received_at: string
  } | null
  resolution: {
    outcome: "paid_back" | "no_action"
    by: string | null
    at: string
    bank_reference: string | null
    note: string | null
  } | null
}

export function payBackReview(
  payBack: PayBackRow,
  transfer: BankTransferRow | null,
  request: PaymentRequestRow | null,
  at: Date
): Review {
  return {
    id: payBack.id,
    kind: "pay_back",
    state: payBack.state,
    verdict: transfer?.verdict ?? null,
    reason: payBack.reason,
    order_id: payBack.order_id,
    display_id: request?.display_id ?? null,
    amount_vnd: payBack.amount_vnd,
    ...aged(payBack.created_at, at),
    transfer: transfer && transferFacts(transfer),
    resolution: payBack.resolved_at && {
      outcome: "paid_back",
      by: payBack.resolved_by,
      at: payBack.resolved_at.toISOString(),
      bank_reference: payBack.bank_reference,
      note: payBack.note,
    },
  }
}

export function transferReview(
  transfer: BankTransferRow,
  request: PaymentRequestRow | null,
  at: Date
): Review {
  return {
    id: transfer.id,
    kind: "transfer",
    state: transfer.resolved_at ? "done" : "open",
    verdict: transfer.verdict,
    reason: transfer.reason,
    order_id: request?.order_id ?? null,
    display_id: request?.display_id ?? null,
    amount_vnd: transfer.amount_vnd,
    ...aged(transfer.received_at, at),
    transfer: transferFacts(transfer),
    resolution: transfer.resolved_at && {
      outcome: transfer.outcome ?? "no_action",
      by: transfer.resolved_by,
      at: transfer.resolved_at.toISOString(),
      bank_reference: transfer.bank_reference,
      note: transfer.note,
    },
  }
}

function transferFacts(transfer: BankTransferRow): NonNullable<Review["transfer"]> {
  const { id, provider, provider_transaction_id, amount_vnd, account_numbers, content } = transfer
  return {
    ...{ id, provider, provider_transaction_id, amount_vnd, account_numbers, content },
    received_at: transfer.received_at.toISOString(),
  }
}

/** Whole hours, rounded down. */
function aged(since: Date, at: Date): { since: string; age_hours: number } {
  const hours = Math.floor((at.getTime() - since.getTime()) / 3_600_000)
  return { since: since.toISOString(), age_hours: Math.max(0, hours) }
}
