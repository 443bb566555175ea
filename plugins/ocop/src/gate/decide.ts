import type { CertificateFacts } from "../rules/certificate"
import { mayBeSoldOnline, type ProductFacts } from "../rules/sellable"
import type { Refusal } from "./refusal"
import { orderRefusal, productRefusal } from "./refusal-texts"

/** Most units of one product in one order: more is a matter for the point's own counter. */
export const MAX_QUANTITY = 999

/** Providers that money may come through. Each also has to be registered in the backend and enabled in the region. */
export const ALLOWED_PAYMENT_PROVIDERS: readonly string[] = ["pp_vietqr_vietqr", "pp_stripe_stripe"]

/** A Medusa product with its OCOP side; null when it has none. */
export type ProductOnSale = {
  title: string
  status: string
  /** Sales channels it is listed in, one per sales point. */
  channelIds: string[]
  ocop: (ProductFacts & { certificates: CertificateFacts[] }) | null
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

export type CartToComplete = {
  salesChannelId: string | null
  total: number
  lines: (SaleLine & { unitPrice: number })[]
  paymentProviderIds: string[]
  /** Stock locations of the cart's channel. */
  channelLocationIds: string[]
  /** Stock location behind each chosen shipping option; null when the option is gone. */
  shippingLocationIds: (string | null)[]
}

/** Whether a product may be on sale at all at `at`: its certificate, then the age limit. */
export function decideProduct(
  { title, ocop }: Pick<ProductOnSale, "title" | "ocop">,
  at: Date
): Refusal | null {
  if (!ocop) return productRefusal("no_certificate", title)
  const answer = mayBeSoldOnline(ocop, ocop.certificates, at)
  return answer.ok ? null : productRefusal(answer.reason, title)
}

/** Whether one line may be sold at the point with this sales channel at `at`. The first failing rule speaks. */
export function decideLine(
  line: SaleLine,
  salesChannelId: string | null,
  at: Date
): Refusal | null {
  if (line.custom) return productRefusal("custom_line", line.title)
  if (!line.product) return productRefusal("not_listed_here", line.title)
  const product = decideProduct(line.product, at)
  if (product) return product
  const listed = salesChannelId !== null && line.product.channelIds.includes(salesChannelId)
  if (line.product.status !== "published" || !listed) {
    return productRefusal("not_listed_here", line.title)
  }
  if (line.quantity > MAX_QUANTITY) return productRefusal("quantity_too_large", line.title)
  if (line.available !== null && line.quantity > line.available) {
    return productRefusal("insufficient_stock", line.title)
  }
  return null
}

/**
 * Whether a cart may become an order at `at`: the exact check, against the clock and the present data, whatever was true
 * when the cart was filled. House rules: ARCHITECTURE "The gate"; alcohol and non-cash payment: Law 44/2019/QH14.
 */
export function decideCompletion(cart: CartToComplete, at: Date): Refusal | null {
  for (const line of cart.lines) {
    const refusal = decideLine(line, cart.salesChannelId, at)
    if (refusal) return refusal
  }
  const strangers = cart.shippingLocationIds.some(
    (id) => id === null || !cart.channelLocationIds.includes(id)
  )
  if (strangers) return orderRefusal("channel_change")
  if (!cart.paymentProviderIds.every((id) => ALLOWED_PAYMENT_PROVIDERS.includes(id))) {
    return orderRefusal("payment_not_allowed")
  }
  const amounts = [cart.total, ...cart.lines.map((line) => line.unitPrice)]
  if (!amounts.every(Number.isInteger)) return orderRefusal("fractional_total")
  if (cart.total <= 0) return orderRefusal("zero_total")
  return null
}
