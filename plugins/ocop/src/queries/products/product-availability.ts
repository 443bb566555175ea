import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mayBeSoldOnline } from "../../rules/sellable"
import {
  pointsListing,
  priceOf,
  sortedVariants,
  stockLevelAt,
  type StockLevel,
} from "../../search/product-offer"
import { readRows } from "../../search/graph"
import { PRODUCT_FIELDS, type ProductRow } from "../../search/product-rows"
import {
  countProductsByPoint,
  pointSummary,
  readOpenPoints,
  type PointSummary,
} from "../points/point-summary"

export type PointAvailability = PointSummary & {
  /** The best of its variants. */
  level: StockLevel
  variants: { id: string; level: StockLevel }[]
}

const BEST_FIRST: readonly StockLevel[] = ["in_stock", "few_left", "none"]

/**
 * Where a product can be had at `now`: the open points that list it, in words and never in numbers. Points that have it come first.
 * Nothing is to be had of a product that may not be sold. Null when there is no such product.
 */
export async function readAvailability(
  container: MedusaContainer,
  handle: string,
  now: Date
): Promise<PointAvailability[] | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [[product], points, counts] = await Promise.all([
    readRows<ProductRow>(query, {
      entity: "product",
      fields: PRODUCT_FIELDS,
      filters: { handle },
    }),
    readOpenPoints(container, now),
    countProductsByPoint(container, now),
  ])
  const ocop = product?.ocop_product
  if (!product || !ocop) return null
  const mayBeSold =
    product.status === "published" && mayBeSoldOnline(ocop, ocop.certificates ?? [], now).ok
  const priced = sortedVariants(product).filter((variant) => priceOf(variant) !== null)
  return pointsListing(product, points)
    .map((point) => {
      const variants = priced.map((variant) => ({
        id: variant.id,
        level: mayBeSold ? stockLevelAt(variant, point) : ("none" as const),
      }))
      const level = BEST_FIRST.find((best) => variants.some((one) => one.level === best)) ?? "none"
      return { ...pointSummary(point, counts.get(point.handle) ?? 0), level, variants }
    })
    .sort((a, b) => BEST_FIRST.indexOf(a.level) - BEST_FIRST.indexOf(b.level))
}
