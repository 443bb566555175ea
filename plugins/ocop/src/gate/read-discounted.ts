import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows } from "../search/graph"
import { priceAt } from "../search/product-offer"
import type { VariantRow } from "../search/product-rows"

/** A cart's line as far as its price goes. Amounts are numbers or Medusa's big numbers, which turn into one. */
export type PricedItem = {
  variant_id: string | null
  unit_price: unknown
  compare_at_unit_price?: unknown
  adjustments?: { amount: unknown }[] | null
}

const PRICE_FIELDS =
  "amount currency_code min_quantity price_list_id rules_count price_rules.attribute price_rules.value"
    .split(" ")
    .map((field) => `price_set.prices.${field}`)

/**
 * Which items cost less than what their variant costs at the point, in their order: by a promotion, by a price list (whose prices the graph does
 * not show, so what counts is the result) or because the price was raised since; putting the line in anew then helps.
 */
export async function readDiscounted(
  container: MedusaContainer,
  items: PricedItem[],
  salesChannelId: string | null
): Promise<boolean[]> {
  const ids = items.flatMap((item) => item.variant_id ?? [])
  const variants = ids.length
    ? await readRows<VariantRow>(container.resolve(ContainerRegistrationKeys.QUERY), {
        entity: "product_variant",
        fields: ["id", ...PRICE_FIELDS],
        filters: { id: ids },
      })
    : []
  const byId = new Map(variants.map((variant) => [variant.id, variant]))
  return items.map((item) => {
    const unitPrice = Number(item.unit_price)
    if ((item.adjustments ?? []).some(({ amount }) => Number(amount) > 0)) return true
    if (Number(item.compare_at_unit_price ?? 0) > unitPrice) return true
    const variant = byId.get(item.variant_id ?? "")
    const plain = variant ? priceAt(variant, salesChannelId) : null
    return plain !== null && unitPrice < plain
  })
}
