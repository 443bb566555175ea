import { productRefusal } from "../refusal-texts"
import type { Rule } from "../rule"
import type { OrderToFulfil } from "../subjects"

/**
 * What was sold under a certificate that was withdrawn since is not handed over, not even in the moments before its order
 * is undone. A certificate that merely ran out stops nothing: the sale was concluded while it held.
 */
export const notWithdrawnRule: Rule<OrderToFulfil> = {
  id: "fulfilment/not-withdrawn",
  decide: ({ withdrawnTitles: [title] }) =>
    title === undefined ? null : productRefusal("product_withdrawn_after_order", title),
}
