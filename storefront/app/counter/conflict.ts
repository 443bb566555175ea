import type { Entry, SaleEntry } from "./queue"

/*
 * What can be done about an entry that was refused. Nothing of it was booked, so other words go out under another key, at the
 * same place in the queue.
 */

/** What the clerk may choose for a refused sale, beside giving it up. */
export type SaleChoice =
  /** Sell what is still there, at today's price: fewer pieces, no lapsed goods. */
  | "adapt"
  /** Send the same again: what stood in the way was put right, or a code was spent. */
  | "again"

/** The sale with what can still be sold of it; null when nothing can. */
export function adaptedSale(
  entry: SaleEntry
): Pick<SaleEntry, "body" | "lines" | "totalVnd"> | null {
  const refused = new Map(entry.refusal?.lines.map((line) => [line.variant_id, line]))
  const lines = entry.body.lines.flatMap((line) => {
    const why = refused.get(line.variant_id)
    if (!why) return [line]
    if (why.code === "price_changed") {
      return why.price_vnd === null ? [] : [{ ...line, unit_price_vnd: why.price_vnd }]
    }
    if (why.code !== "insufficient_stock") return []
    const quantity = Math.min(line.quantity, why.available ?? 0)
    return quantity > 0 ? [{ ...line, quantity }] : []
  })
  if (lines.length === 0) return null
  return {
    body: { ...entry.body, lines },
    lines: lines.flatMap(({ variant_id, quantity }) =>
      entry.lines
        .filter(({ variantId }) => variantId === variant_id)
        .map((shown) => ({ ...shown, quantity }))
    ),
    totalVnd: lines.reduce((sum, line) => sum + line.quantity * line.unit_price_vnd, 0),
  }
}

/** Whether other words could be booked: only then there is something to adapt. */
export function saleChoices(entry: SaleEntry): SaleChoice[] {
  const refusal = entry.refusal
  if (!refusal) return []
  if (refusal.code === "key_reused") return []
  if (refusal.lines.length === 0) return ["again"]
  return adaptedSale(entry) ? ["adapt"] : []
}

/** The same sale once more; a code that the backend does not accept is left to it to replace. */
export function sameAgain(entry: SaleEntry): Pick<SaleEntry, "body"> {
  const { code, ...rest } = entry.body
  return { body: entry.refusal?.code === "code_not_kept" ? rest : { ...rest, code } }
}

/** The same place in the queue under a new key, with the refusal answered by `words`. */
export function answered<E extends Entry>(entry: E, key: string, words: Partial<E>): E {
  return { ...entry, ...words, key, attempts: 0, refusal: null }
}
