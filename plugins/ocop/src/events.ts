import type { RefusalCode } from "./gate/refusal"

/**
 * Events of the certificates' life, for subscribers here and in other plugins. They tell what has happened; whether a
 * product may be sold is always asked anew against the clock, never concluded from an event.
 */
export const OcopEvents = {
  PRODUCT_UNLISTED: "ocop.product.unlisted",
  PRODUCT_RELISTED: "ocop.product.relisted",
  CERTIFICATE_RECOGNISED: "ocop.certificate.recognised",
  CERTIFICATE_WITHDRAWN: "ocop.certificate.withdrawn",
  CERTIFICATE_EXTENDED: "ocop.certificate.extended",
  CART_REFUSED: "ocop.cart.refused",
  ORDER_ENDED: "ocop.order.ended",
  MONEY_RETURNED: "ocop.money.returned",
} as const

/** A product left the shelf or came back to it. `at` is ISO 8601 UTC; the reason is missing when it came back. */
export type ProductListingEvent = { product_id: string; reason?: RefusalCode; at: string }

/** Something happened to a certificate; `product_id` is Medusa's, null while the product is not in the shop. */
export type CertificateChangeEvent = {
  certificate_id: string
  ocop_product_id: string
  product_id: string | null
  /** ISO 8601 UTC; may lie ahead. */
  effective_at: string
}

/** A cart that did not become an order; its card may have been charged already. */
export type CartRefusedEvent = { cart_id: string }

/** An order that a withdrawn certificate has undone, or that stands because its goods had left. */
export type OrderEndedEvent = { order_id: string; outcome: "undone" | "handed_over" }

/** Money of an ended order is back with the buyer; `source` names what it was owed for. The order may be missing. */
export type MoneyReturnedEvent = { order_id: string | null; source: string }
