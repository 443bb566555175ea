import { isAlcohol } from "../../rules/alcohol"
import { isLow } from "../../rules/low-stock"
import { priceBounds, type PriceBounds } from "../../rules/point-price"
import { elsewhere } from "../../rules/provinces"
import { sellable, type SellableReason } from "../../rules/sellable"
import type { Stars } from "../../rules/stars"
import type { ShelfRow } from "./shelf-rows"

/** One pack size on a point's shelf, as its staff see it (docs/sales-point-api.md). */
export type StockItem = {
  variant_id: string
  handle: string
  title: string
  variant: string | null
  sku: string
  barcode: string | null
  producer: string
  stars: Stars | null
  stocked: number
  reserved: number
  available: number
  version: string
  /** Zero when nobody gave it a price; it cannot be sold then. */
  price_vnd: number
  price_bounds: PriceBounds | null
  alarm_at: number
  low: boolean
  sellable: { ok: true; until: string } | { ok: false; reason: SellableReason }
  elsewhere: string | null
  alcohol: boolean
}

/** The row as it stands at `now`: certificates are asked, never remembered. */
export function stockItem(row: ShelfRow, now: Date): StockItem {
  const answer = sellable(row, row.certificates, now)
  const available = row.stocked - row.reserved
  return {
    variant_id: row.variant_id,
    handle: row.handle,
    title: row.title,
    variant: row.variant,
    sku: row.sku,
    barcode: row.barcode,
    producer: row.producer,
    stars: answer.ok ? answer.stars : null,
    stocked: row.stocked,
    reserved: row.reserved,
    available,
    version: row.version,
    price_vnd: row.own_vnd ?? row.plain_vnd ?? 0,
    price_bounds: boundsOf(row),
    alarm_at: row.alarm_at,
    low: isLow(available, row.alarm_at),
    sellable: answer.ok
      ? { ok: true, until: answer.until.toISOString() }
      : { ok: false, reason: answer.reason },
    elsewhere: elsewhere(row.province_code),
    alcohol: isAlcohol(row.criteria_set),
  }
}

export function boundsOf(row: Pick<ShelfRow, "plain_vnd" | "min_vnd" | "max_vnd">) {
  return row.plain_vnd === null ? null : priceBounds(row.plain_vnd, row.min_vnd, row.max_vnd)
}
