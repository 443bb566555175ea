import { mayOffer } from "../rules/alcohol"
import type { PointRow } from "./point-rows"
import type { PriceRow, ProductRow, VariantRow } from "./product-rows"

/** Price bands of the catalogue, lower bound included, upper bound not; whole đồng. */
export const PRICE_BANDS = ["0-100000", "100000-200000", "200000-500000", "500000-"] as const
export type PriceBand = (typeof PRICE_BANDS)[number]

export type StockLevel = "in_stock" | "few_left" | "none"

/** From this many units down, a shopper is told that few are left. */
const FEW = 5

/** The plain price of a variant in whole đồng, without price lists, quantities or rules; null when it has none. */
export function priceOf(variant: VariantRow): number | null {
  const price = present(variant.price_set?.prices).find(isPlainVnd)
  return price?.amount ?? null
}

/** The rule of Medusa's prices that makes one a point's own: its sales channel. */
export const POINT_PRICE_RULE = "sales_channel_id"

/** What a variant costs at the point with this sales channel: the point's own price, else the plain one. */
export function priceAt(variant: VariantRow, channelId: string | null | undefined): number | null {
  const own = channelId
    ? present(variant.price_set?.prices).find((price) => isPriceOfPoint(price, channelId))
    : undefined
  return own?.amount ?? priceOf(variant)
}

/** The lowest price of a product, whose it is, and whether another pack size or point asks more. */
export type Offer = { variant: VariantRow; priceVnd: number; varies: boolean }

/**
 * The variant with the lowest price at any of these points, the first of equal ones; without points the plain prices
 * count. Null when nothing has a price.
 */
export function cheapest(product: ProductRow, points: readonly PointRow[]): Offer | null {
  const channels = points.length ? points.map(({ sales_channel }) => sales_channel?.id) : [null]
  let best: Offer | null = null
  for (const variant of sortedVariants(product)) {
    for (const channel of channels) {
      const priceVnd = priceAt(variant, channel)
      if (priceVnd === null) continue
      if (!best) best = { variant, priceVnd, varies: false }
      else if (priceVnd < best.priceVnd) best = { variant, priceVnd, varies: true }
      else if (priceVnd > best.priceVnd) best.varies = true
    }
  }
  return best
}

/** Variants in the order staff gave them. */
export function sortedVariants(product: ProductRow): VariantRow[] {
  return present(product.variants).sort(
    (a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || a.id.localeCompare(b.id)
  )
}

export function priceBandOf(priceVnd: number): PriceBand {
  if (priceVnd < 100_000) return "0-100000"
  if (priceVnd < 200_000) return "100000-200000"
  return priceVnd < 500_000 ? "200000-500000" : "500000-"
}

/** Whole units of a variant that can still be promised at a stock location; without stock-keeping there is no limit. */
export function availableAt(variant: VariantRow, locationId: string): number {
  if (!variant.manage_inventory) return Number.POSITIVE_INFINITY
  const items = present(variant.inventory_items)
  if (!items.length) return 0
  return Math.min(
    ...items.map((item) => {
      const level = present(item.inventory?.location_levels).find(
        ({ location_id }) => location_id === locationId
      )
      if (!level) return 0
      const free = level.stocked_quantity - level.reserved_quantity
      return Math.max(0, Math.floor(free / (item.required_quantity || 1)))
    })
  )
}

/** How much of a variant a point has, as coarse as shoppers are told; exact stock is the point's own affair. */
export function stockLevelAt(variant: VariantRow, point: PointRow): StockLevel {
  return levelOf(point.stock_location ? availableAt(variant, point.stock_location.id) : 0)
}

/** Whole units in the words that shoppers are told. */
export function levelOf(units: number): StockLevel {
  if (units <= 0) return "none"
  return units <= FEW ? "few_left" : "in_stock"
}

/** The points that list a product: their sales channel is one of the product's, and their licence allows it. */
export function pointsListing(product: ProductRow, points: readonly PointRow[]): PointRow[] {
  const channels = new Set(present(product.sales_channels).map(({ id }) => id))
  const { ocop_product: ocop } = product
  return points.filter(
    ({ sales_channel, alcohol_licence }) =>
      sales_channel && channels.has(sales_channel.id) && (!ocop || mayOffer(ocop, alcohol_licence))
  )
}

/** The points where at least one unit of the product can be bought. */
export function pointsWithStock(product: ProductRow, points: readonly PointRow[]): PointRow[] {
  const variants = present(product.variants)
  return pointsListing(product, points).filter((point) =>
    variants.some((variant) => priceOf(variant) !== null && stockLevelAt(variant, point) !== "none")
  )
}

function isPriceOfPoint(price: PriceRow, channelId: string): boolean {
  const [rule, ...more] = present(price.price_rules)
  return (
    price.currency_code === "vnd" &&
    !price.price_list_id &&
    rule?.attribute === POINT_PRICE_RULE &&
    rule.value === channelId &&
    more.length === 0
  )
}

function isPlainVnd(price: PriceRow): boolean {
  return (
    price.currency_code === "vnd" &&
    !price.price_list_id &&
    !price.rules_count &&
    (price.min_quantity === null || price.min_quantity <= 1)
  )
}

function present<Item>(items: readonly (Item | null)[] | null | undefined): Item[] {
  return (items ?? []).filter((item): item is Item => item !== null && item !== undefined)
}
