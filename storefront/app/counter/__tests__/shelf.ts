import { foldVietnamese } from "~/lib/fold"
import type { CounterItem } from "../contract"

/** An item on the shelf of a test: ten pieces at 50.000 ₫ unless told. */
export function item(title: string, facts: Partial<CounterItem> = {}): CounterItem {
  const words = foldVietnamese(title)
  return {
    variant_id: `variant_${words.replaceAll(" ", "_")}`,
    title,
    variant: null,
    barcode: null,
    code: "22-000-000-2024",
    digital_link: null,
    price_vnd: 50_000,
    available: 10,
    stocked: 10,
    version: "1",
    sellable_until: "2027-01-01T00:00:00.000Z",
    alcohol: false,
    words,
    ...facts,
  }
}
