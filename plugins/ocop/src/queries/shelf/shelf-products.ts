import { countsForShelf } from "../../rules/shelf-share"
import { sellable, type SellableReason } from "../../rules/sellable"
import type { ShelfRow } from "./shelf-rows"

/** A product that stands on the shelf, whatever its pack sizes. */
export type ProductOnShelf = {
  product_id: string
  handle: string
  title: string
  province_code: string
  sellable: boolean
  reason: SellableReason | "elsewhere" | null
  counts: boolean
  /** The last instant it may be sold, by everything known now. */
  until: Date | null
  stock: number
}

/** The distinct products of which at least one unit stands on the shelf, by title. */
export function productsOnShelf(rows: readonly ShelfRow[], now: Date): ProductOnShelf[] {
  const products = new Map<string, ProductOnShelf>()
  for (const row of rows) {
    if (row.stocked <= 0) continue
    const known = products.get(row.product_id)
    if (known) known.stock += row.stocked
    else products.set(row.product_id, productOf(row, now))
  }
  return [...products.values()].sort((a, b) => a.title.localeCompare(b.title, "vi"))
}

function productOf(row: ShelfRow, now: Date): ProductOnShelf {
  const answer = sellable(row, row.certificates, now)
  const facts = { province_code: row.province_code, sellable: answer.ok }
  const counts = countsForShelf(facts)
  return {
    ...facts,
    product_id: row.product_id,
    handle: row.handle,
    title: row.title,
    counts,
    reason: counts ? null : answer.ok ? "elsewhere" : answer.reason,
    until: answer.ok ? answer.until : null,
    stock: row.stocked,
  }
}
