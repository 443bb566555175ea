/** More units of one pack size than any shelf holds: a slip of the finger. */
export const MOST_UNITS = 100_000

/** Units of a pack size at a point: all that stand there, and those promised to orders. */
export type Level = { stocked: number; reserved: number }

export type StockRefusal =
  { code: "not_whole" } | { code: "below_reserved"; reserved: number } | { code: "too_many" }

export type StockAnswer = { ok: true; stocked: number } | ({ ok: false } & StockRefusal)

/** What was counted on the shelf replaces the stock. Promised units still stand there, so fewer cannot be right. */
export function afterCount({ reserved }: Level, counted: number): StockAnswer {
  if (!Number.isSafeInteger(counted) || counted < 0) return { ok: false, code: "not_whole" }
  if (counted > MOST_UNITS) return { ok: false, code: "too_many" }
  if (counted < reserved) return { ok: false, code: "below_reserved", reserved }
  return { ok: true, stocked: counted }
}

/** Units that came (above zero) or went (below); what is promised to orders cannot go. */
export function afterMovement(level: Level, change: number): StockAnswer {
  if (!Number.isSafeInteger(change) || change === 0) return { ok: false, code: "not_whole" }
  const stocked = level.stocked + change
  if (stocked < level.reserved) {
    return { ok: false, code: "below_reserved", reserved: level.reserved }
  }
  return afterCount(level, stocked)
}

/** Why units come or go. `transfer`: to or from another point, whose shelf says the opposite. */
export type MoveReason = "delivery" | "loss" | "return" | "correction" | "transfer"

/** What each reason does to the stock: deliveries and returns add, losses take away, corrections and transfers go both ways. */
export function fitsReason(reason: MoveReason, quantity: number): boolean {
  if (reason === "correction" || reason === "transfer") return quantity !== 0
  return reason === "loss" ? quantity < 0 : quantity > 0
}
