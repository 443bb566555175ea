import type { StockRowView } from "~/components/point/stock-row"
import { money } from "../format.server"
import type { Lang } from "../language"
import type { StockItem } from "./contract"

/** One product of the shelf as its row shows it. */
export function stockRow(item: StockItem, lang: Lang): StockRowView {
  return {
    variant_id: item.variant_id,
    title: item.variant ? `${item.title} · ${together(item.variant)}` : item.title,
    producer: item.producer,
    sku: item.sku,
    available: item.available,
    reserved: item.reserved,
    price: money(item.price_vnd, lang),
    state: !item.sellable.ok ? "unsellable" : item.available <= 0 ? "out" : item.low ? "low" : "ok",
    elsewhere: item.elsewhere,
  }
}

/** "Túi 500 g" breaks before the number, never behind it. */
function together(variant: string): string {
  return variant.replace(/(\d) (?=\S{1,3}$)/, "$1\u00a0")
}
