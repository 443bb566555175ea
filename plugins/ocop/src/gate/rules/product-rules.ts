import { statesStrength } from "../../rules/alcohol"
import { sellable } from "../../rules/sellable"
import { productRefusal } from "../refusal-texts"
import type { Rule } from "../rule"
import type { ProductOnSale } from "../subjects"

export type ProductRule = Rule<Pick<ProductOnSale, "title" | "ocop">>

/** Whether a product may be on sale at all, at whatever point. Asked before it is published and for every line. */
export const PRODUCT_RULES: ProductRule[] = [
  {
    id: "product/certificate",
    decide({ title, ocop }, at) {
      if (!ocop) return productRefusal("no_certificate", title)
      const answer = sellable(ocop, ocop.certificates, at)
      return answer.ok ? null : productRefusal(answer.reason, title)
    },
  },
  {
    id: "product/strength",
    decide: ({ title, ocop }) =>
      ocop && !statesStrength(ocop) ? productRefusal("strength_missing", title) : null,
  },
]
