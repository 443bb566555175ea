import type { MedusaContainer } from "@medusajs/framework/types"
import { pluginOptions } from "../../plugin-options"
import { isAlcohol, mayOffer } from "../../rules/alcohol"
import { localDateAt } from "../../rules/local-date"
import { sellable } from "../../rules/sellable"
import { levelOf, type StockLevel } from "../../search/product-offer"
import { openPoint, type OpenPoint } from "../points/point-summary"
import { AGE_GATE, type AgeGate } from "./age-gate"
import { readOfferRow } from "./offer-rows"

export type PointAvailability = OpenPoint & {
  /** Its licence to trade in alcohol; told of drinks only. */
  alcohol_licence: string | null
  /** The best of its variants. */
  level: StockLevel
  /** `price_vnd` is what this point asks, VAT included; null of a product that may not be sold. */
  variants: { id: string; level: StockLevel; price_vnd: number | null }[]
  /** How long goods wait there, from when they are ready. */
  pickup_hold_hours: number
}

const BEST_FIRST: readonly StockLevel[] = ["in_stock", "few_left", "none"]
const collator = new Intl.Collator("vi")

/**
 * Where a product can be had at `now`: the points that list it, in words and never in numbers. Points that have it come first.
 * Nothing is to be had of a product that may not be sold. A drink with alcohol tells nobody who has not said to be of age. Null when there is no
 * such product.
 */
export async function readAvailability(
  container: MedusaContainer,
  handle: string,
  adult: boolean,
  now: Date
): Promise<PointAvailability[] | AgeGate | null> {
  const product = await readOfferRow(container, handle, localDateAt(now))
  if (!product) return null
  const drink = isAlcohol(product.criteria_set)
  if (drink && !adult) return AGE_GATE
  const { pickupHoldHours } = pluginOptions(container)
  const mayBeSold =
    product.status === "published" && sellable(product, product.certificates, now).ok
  return product.offers
    .filter(({ point }) => mayOffer(product, point.alcohol_licence))
    .map(({ point, variants }) => {
      const offered = variants
        .filter(({ price_vnd }) => price_vnd !== null)
        .map(({ id, free, price_vnd }) => ({
          id,
          level: mayBeSold ? levelOf(free ?? Number.POSITIVE_INFINITY) : ("none" as const),
          price_vnd: mayBeSold ? price_vnd : null,
        }))
      const level = BEST_FIRST.find((best) => offered.some((one) => one.level === best)) ?? "none"
      return {
        ...openPoint(point, now),
        alcohol_licence: drink ? point.alcohol_licence : null,
        level,
        variants: offered,
        pickup_hold_hours: pickupHoldHours,
      }
    })
    .sort(
      (a, b) =>
        BEST_FIRST.indexOf(a.level) - BEST_FIRST.indexOf(b.level) ||
        Number(b.is_default_seller) - Number(a.is_default_seller) ||
        collator.compare(a.name, b.name)
    )
}
