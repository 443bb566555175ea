import type { DeskReturnRow } from "../../modules/order-desk/service"
import type { OrderEndingRow, RefundTaskRow } from "../../modules/order-ending/service"

/**
 * Something about an order's money or goods that waits for a person, or that one has dealt with. Amounts are integer
 * đồng, instants ISO 8601 UTC.
 */
export type Review = {
  id: string
  /**
   * A refund that the card provider refused, for an order that ended or for goods that came back; or goods handed over before
   * their certificate was withdrawn.
   */
  kind: "card_refund" | "return_refund" | "handed_over"
  state: "open" | "done"
  reason: "order_ended" | "order_refused" | "goods_returned" | "certificate_withdrawn"
  order_id: string | null
  display_id: number | null
  payment_id: string | null
  provider_id: string | null
  amount_vnd: number | null
  products: string[]
  since: string
  age_hours: number
  attempts: number
  last_error: string | null
  next_attempt_at: string | null
  resolution: {
    outcome: "refunded" | "by_hand" | "seen"
    /** Null when the provider gave the money back in the end, without a person. */
    by: string | null
    at: string
    bank_reference: string | null
    note: string | null
  } | null
}

export function refundReview(task: RefundTaskRow, at: Date): Review {
  const done = task.state === "done"
  return {
    id: task.id,
    kind: "card_refund",
    state: done ? "done" : "open",
    reason: task.reason,
    order_id: task.order_id,
    display_id: task.display_id,
    payment_id: task.payment_id,
    provider_id: task.provider_id,
    amount_vnd: task.amount_vnd,
    products: [],
    since: task.created_at.toISOString(),
    age_hours: ageHours(task.created_at, at),
    attempts: task.attempts,
    last_error: task.last_error,
    next_attempt_at: done ? null : task.next_attempt_at.toISOString(),
    resolution:
      done && task.resolved_at
        ? {
            outcome: task.outcome ?? "refunded",
            by: task.resolved_by,
            at: task.resolved_at.toISOString(),
            bank_reference: task.bank_reference,
            note: task.note,
          }
        : null,
  }
}

export function returnReview(row: DeskReturnRow, displayId: number | null, at: Date): Review {
  const done = row.state === "done"
  return {
    id: row.id,
    kind: "return_refund",
    state: done ? "done" : "open",
    reason: "goods_returned",
    order_id: row.order_id,
    display_id: displayId,
    payment_id: null,
    provider_id: null,
    amount_vnd: done ? row.amount_vnd : row.amount_vnd - row.given_back_vnd,
    products: [],
    since: row.created_at.toISOString(),
    age_hours: ageHours(row.created_at, at),
    attempts: row.attempts,
    last_error: row.last_error,
    next_attempt_at: done ? null : row.next_attempt_at.toISOString(),
    resolution: row.resolved_at && {
      outcome: row.outcome ?? "refunded",
      by: row.resolved_by,
      at: row.resolved_at.toISOString(),
      bank_reference: row.bank_reference,
      note: row.note,
    },
  }
}

export function handedOverReview(ending: OrderEndingRow, at: Date): Review {
  return {
    id: ending.id,
    kind: "handed_over",
    state: ending.state,
    reason: "certificate_withdrawn",
    order_id: ending.order_id,
    display_id: ending.display_id,
    payment_id: null,
    provider_id: null,
    amount_vnd: null,
    products: ending.products,
    since: ending.decided_at.toISOString(),
    age_hours: ageHours(ending.decided_at, at),
    attempts: 0,
    last_error: null,
    next_attempt_at: null,
    resolution: ending.resolved_at && {
      outcome: "seen",
      by: ending.resolved_by,
      at: ending.resolved_at.toISOString(),
      bank_reference: null,
      note: ending.note,
    },
  }
}

/** Whole hours, rounded down. */
function ageHours(since: Date, at: Date): number {
  return Math.max(0, Math.floor((at.getTime() - since.getTime()) / 3_600_000))
}
