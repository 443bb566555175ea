import type { Refusal } from "./refusal"
import { firstRefusal } from "./rule"
import { COMPLETION_RULES } from "./rules/completion-rules"
import { FULFILMENT_RULES } from "./rules/fulfilment-rules"
import { LINE_RULES } from "./rules/line-rules"
import { PRODUCT_RULES } from "./rules/product-rules"
import type { CartToComplete, OrderToFulfil, ProductOnSale, Sale, SaleLine } from "./subjects"

/** Whether a product may be on sale at all at `at`. The first failing rule speaks, here and below. */
export function decideProduct(
  product: Pick<ProductOnSale, "title" | "ocop">,
  at: Date
): Refusal | null {
  return firstRefusal(PRODUCT_RULES, product, at)
}

/** Whether one line may be sold in this sale at `at`. */
export function decideLine(line: SaleLine, sale: Sale, at: Date): Refusal | null {
  return firstRefusal(LINE_RULES, { line, sale }, at)
}

/**
 * Whether a cart may become an order at `at`: the exact check, against the clock and the present data, whatever was true
 * when the cart was filled. Source of non-cash payment
 * and the age limit: Law 44/2019/QH14.
 */
export function decideCompletion(cart: CartToComplete, at: Date): Refusal | null {
  for (const line of cart.lines) {
    const refusal = decideLine(line, cart, at)
    if (refusal) return refusal
  }
  return firstRefusal(COMPLETION_RULES, cart, at)
}

/** Whether goods of an order may be handed over or sent at `at`. */
export function decideFulfilment(order: OrderToFulfil, at: Date): Refusal | null {
  return firstRefusal(FULFILMENT_RULES, order, at)
}
