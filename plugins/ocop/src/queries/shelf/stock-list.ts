import type { MedusaContainer } from "@medusajs/framework/types"
import { foldVietnamese } from "../../rules/fold-vietnamese"
import { readShelfRows, type ShelfPlace } from "./shelf-rows"
import { stockItem, type StockItem } from "./stock-item"

export const STOCK_FILTERS = ["all", "low", "out", "unsellable", "elsewhere"] as const
export const STOCK_SORTS = ["name", "stock", "price", "lapse"] as const
export type StockFilter = (typeof STOCK_FILTERS)[number]
export type StockSort = (typeof STOCK_SORTS)[number]

export const STOCK_PER_PAGE = 50

export type StockQuestion = { q: string; filter: StockFilter; sort: StockSort; page: number }

export type StockPage = {
  items: StockItem[]
  total: number
  page: number
  pages: number
  per_page: number
  /** Of what `q` finds. */
  counts: Record<StockFilter, number>
}

const BELONGS: Record<StockFilter, (item: StockItem) => boolean> = {
  all: () => true,
  low: ({ low }) => low,
  out: ({ available }) => available <= 0,
  unsellable: ({ sellable }) => !sellable.ok,
  elsewhere: (item) => item.elsewhere !== null,
}

const collator = new Intl.Collator("vi")
const byName = (a: StockItem, b: StockItem) =>
  collator.compare(a.title, b.title) ||
  collator.compare(a.variant ?? "", b.variant ?? "") ||
  a.variant_id.localeCompare(b.variant_id)

const ORDER: Record<StockSort, (a: StockItem, b: StockItem) => number> = {
  name: byName,
  stock: (a, b) => a.available - b.available || byName(a, b),
  price: (a, b) => a.price_vnd - b.price_vnd || byName(a, b),
  lapse: (a, b) => lapse(a).localeCompare(lapse(b)) || byName(a, b),
}

/** A page of a point's stock at `now`. `q`: words of the name, code or barcode, accents or not. */
export async function readStockList(
  container: MedusaContainer,
  place: ShelfPlace,
  { q, filter, sort, page }: StockQuestion,
  now: Date
): Promise<StockPage> {
  const words = foldVietnamese(q).split(" ").filter(Boolean)
  const found = (await readShelfRows(container, place))
    .filter((row) => {
      const text = foldVietnamese(
        [row.title, row.variant, row.sku, row.code, row.barcode, row.gtin, row.producer].join(" ")
      )
      return words.every((word) => text.includes(word))
    })
    .map((row) => stockItem(row, now))
  const items = found.filter(BELONGS[filter]).sort(ORDER[sort])
  const pages = Math.max(1, Math.ceil(items.length / STOCK_PER_PAGE))
  const start = (page - 1) * STOCK_PER_PAGE
  const count = (name: StockFilter) => found.filter(BELONGS[name]).length
  return {
    items: items.slice(start, start + STOCK_PER_PAGE),
    total: items.length,
    page,
    pages,
    per_page: STOCK_PER_PAGE,
    counts: {
      all: found.length,
      low: count("low"),
      out: count("out"),
      unsellable: count("unsellable"),
      elsewhere: count("elsewhere"),
    },
  }
}

/** What cannot be sold any more comes first. */
function lapse({ sellable }: StockItem): string {
  return sellable.ok ? sellable.until : ""
}

/** Everything on a point's shelf at `now`, by name. */
export async function readWholeStock(
  container: MedusaContainer,
  place: ShelfPlace,
  now: Date
): Promise<StockItem[]> {
  const rows = await readShelfRows(container, place)
  return rows.map((row) => stockItem(row, now)).sort(byName)
}
