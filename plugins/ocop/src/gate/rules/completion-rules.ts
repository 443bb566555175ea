import { confirmsAge } from "../../rules/alcohol"
import { orderRefusal, productRefusal } from "../refusal-texts"
import type { Rule } from "../rule"
import { isDrink, type CartToComplete } from "../subjects"

/** Providers that money may come through. Each also has to be registered in the backend and enabled in the region. */
export const ALLOWED_PAYMENT_PROVIDERS: readonly string[] = ["pp_vietqr_vietqr", "pp_stripe_stripe"]

export type CompletionRule = Rule<CartToComplete>

/** What a cart as a whole must fulfil, beside each of its lines, to become an order. */
export const COMPLETION_RULES: CompletionRule[] = [
  {
    id: "completion/from-the-point",
    decide: ({ shippingLocationIds, channelLocationIds }) =>
      shippingLocationIds.every((id) => id !== null && channelLocationIds.includes(id))
        ? null
        : orderRefusal("channel_change"),
  },
  {
    id: "completion/payment-provider",
    decide: ({ paymentProviderIds }) =>
      paymentProviderIds.every((id) => ALLOWED_PAYMENT_PROVIDERS.includes(id))
        ? null
        : orderRefusal("payment_not_allowed"),
  },
  {
    id: "completion/age",
    decide({ lines, ageConfirmedAtCheckout }, at) {
      const drink = lines.find(isDrink)
      return drink && !confirmsAge(ageConfirmedAtCheckout, at)
        ? productRefusal("age_not_confirmed", drink.title)
        : null
    },
  },
  {
    id: "completion/alcohol-at-its-price",
    decide({ lines }) {
      const cheaper = lines.find((line) => isDrink(line) && line.discounted)
      return cheaper ? productRefusal("alcohol_promotion", cheaper.title) : null
    },
  },
  {
    id: "completion/in-dong",
    decide: ({ currency }) => (currency === "vnd" ? null : orderRefusal("currency_not_allowed")),
  },
  {
    id: "completion/whole-dong",
    decide: ({ total, partTotals, lines }) =>
      [total, ...partTotals, ...lines.map((line) => line.unitPrice)].every(Number.isInteger)
        ? null
        : orderRefusal("fractional_total"),
  },
  {
    id: "completion/above-zero",
    decide: ({ total }) => (total <= 0 ? orderRefusal("zero_total") : null),
  },
]
