import { createHash } from "node:crypto"

/** One line of a sale as a till asks for it. Prices are whole đồng a unit. */
export type AskedLine = { variant_id: string; quantity: number; unit_price_vnd: number }

/** What a till asks to be booked. */
export type AskedSale = {
  device: string
  /** ISO 8601. */
  sold_at: string
  lines: AskedLine[]
  code: string | null
  paid_seen: boolean
  customer: { email: string | null; phone: string | null }
  age_checked: boolean
}

/**
 * The fingerprint of what a till asked: the same words give the same one, whatever the order of their fields. Lines keep
 * their order; a till repeats what it has kept, byte for byte.
 */
export function fingerprint(asked: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(ordered(asked)))
    .digest("hex")
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)])
  )
}

/** When a sale was made: by the till's clock, but never later than it was booked. */
export function soldAt(said: string, bookedAt: Date): Date {
  const instant = new Date(said)
  return instant <= bookedAt ? instant : bookedAt
}

/** Goods that were given away on a transfer the seller saw are not put back on the shelf after minutes. */
const PAID_SEEN_HOLD_MINUTES = 24 * 60

/** How long a sale waits for its transfer. */
export function holdMinutes(paidSeen: boolean, usualMinutes: number): number {
  return paidSeen ? Math.max(PAID_SEEN_HOLD_MINUTES, usualMinutes) : usualMinutes
}

export type CounterState = "waiting" | "paid" | "underpaid" | "expired" | "cancelled" | "in_review"

/**
 * What a till shows. Paid is paid, also when more came than was asked; anything else that a person has to look at says so,
 * because the seller must neither hand over nor ask for more.
 */
export function counterState(
  state: Exclude<CounterState, "in_review">,
  inReview: boolean
): CounterState {
  return inReview && state !== "paid" ? "in_review" : state
}
