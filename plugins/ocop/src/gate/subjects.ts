import { isAlcohol, type Drink } from "../rules/alcohol"
import type { CertificateFacts } from "../rules/certificate"
import type { ProductFacts } from "../rules/sellable"

/** A Medusa product with its OCOP side; null when it has none. */
export type ProductOnSale = {
  title: string
  status: string
  /** Sales channels it is listed in, one per sales point. */
  channelIds: string[]
  ocop: (ProductFacts & Drink & { certificates: CertificateFacts[] }) | null
}

/** What publishing asks for: listing and stock do not matter yet. */
export type PublishableProduct = Pick<ProductOnSale, "title" | "status" | "ocop"> & { id: string }

export type SaleLine = {
  title: string
  quantity: number
  /** Null for a line that was typed in, or whose variant is gone. */
  product: ProductOnSale | null
  custom: boolean
  /** Units the cart's point can still promise; null when the variant is not counted. */
  available: number | null
}

/** Whether a line is a drink with alcohol, of which more is asked. */
export function isDrink({ product }: Pick<SaleLine, "product">): boolean {
  return isAlcohol(product?.ocop?.criteria_set ?? 0)
}

/** The cart or order that a line goes into: what is true of all its lines. */
export type Sale = {
  /** The point's sales channel. */
  salesChannelId: string | null
  /** Number of the point's licence to trade in alcohol; looked up when there is a drink among the lines. */
  alcoholLicence: string | null
  /** What cart or order carry of the buyer's word, at the door to the drinks, to be of age; see `confirmsAge`. */
  ageConfirmedAt: unknown
}

export type CartToComplete = Sale & {
  /** Lower case, as Medusa keeps it. */
  currency: string
  total: number
  lines: (SaleLine & {
    unitPrice: number
    /** A promotion or a price list makes it cheaper than its plain price. */
    discounted: boolean
  })[]
  /** The same word given again with the order. */
  ageConfirmedAtCheckout: unknown
  /** What each line and each shipping method comes to. */
  partTotals: number[]
  paymentProviderIds: string[]
  /** Stock locations of the cart's channel. */
  channelLocationIds: string[]
  /** Stock location behind each chosen shipping option; null when the option is gone. */
  shippingLocationIds: (string | null)[]
}

/** Goods that are about to leave, and what of their price has come and stayed. */
export type OrderToFulfil = {
  orderId: string
  total: number
  captured: number
  /** Products of the order whose certificate was withdrawn since. */
  withdrawnTitles: string[]
}
