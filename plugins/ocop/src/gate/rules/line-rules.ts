import { confirmsAge, mayOffer } from "../../rules/alcohol"
import { productRefusal } from "../refusal-texts"
import { firstRefusal, type Rule } from "../rule"
import { isDrink, type Sale, type SaleLine } from "../subjects"
import { PRODUCT_RULES } from "./product-rules"

/** Most units of one product in one order: more is a matter for the point's own counter. */
export const MAX_QUANTITY = 999

export type LineRule = Rule<{ line: SaleLine; sale: Sale }>

/** Whether a line may be sold in this sale. What a product may not, it may not in any line either. */
export const LINE_RULES: LineRule[] = [
  {
    id: "line/from-the-catalogue",
    decide: ({ line }) => (line.custom ? productRefusal("custom_line", line.title) : null),
  },
  {
    id: "line/product",
    decide({ line }, at) {
      if (line.product) return firstRefusal(PRODUCT_RULES, line.product, at)
      return line.custom ? null : productRefusal("not_listed_here", line.title)
    },
  },
  {
    id: "line/published",
    decide: ({ line: { product, title } }) =>
      product && product.status !== "published" ? productRefusal("not_listed_here", title) : null,
  },
  {
    id: "line/listed-at-the-point",
    decide: ({ line: { product, title }, sale: { salesChannelId } }) =>
      product && !(salesChannelId !== null && product.channelIds.includes(salesChannelId))
        ? productRefusal("not_listed_here", title)
        : null,
  },
  {
    id: "line/alcohol-licence",
    decide: ({ line: { product, title }, sale: { alcoholLicence } }) =>
      product?.ocop && !mayOffer(product.ocop, alcoholLicence)
        ? productRefusal("no_alcohol_licence", title)
        : null,
  },
  {
    id: "line/age",
    decide: ({ line, sale: { ageConfirmedAt } }, at) =>
      isDrink(line) && !confirmsAge(ageConfirmedAt, at)
        ? productRefusal("age_not_confirmed", line.title)
        : null,
  },
  {
    id: "line/whole-quantity",
    decide: ({ line }) =>
      Number.isInteger(line.quantity) && line.quantity > 0
        ? null
        : productRefusal("quantity_not_whole", line.title),
  },
  {
    id: "line/quantity",
    decide: ({ line }) =>
      line.quantity > MAX_QUANTITY ? productRefusal("quantity_too_large", line.title) : null,
  },
  {
    id: "line/stock",
    decide: ({ line }) =>
      line.available !== null && line.quantity > line.available
        ? productRefusal("insufficient_stock", line.title)
        : null,
  },
]
