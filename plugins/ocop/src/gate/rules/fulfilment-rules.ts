import { orderRefusal } from "../refusal-texts"
import type { Rule } from "../rule"
import type { OrderToFulfil } from "../subjects"
import { notWithdrawnRule } from "./not-withdrawn-rule"

export type FulfilmentRule = Rule<OrderToFulfil>

/** When goods may leave. */
export const FULFILMENT_RULES: FulfilmentRule[] = [
  {
    id: "fulfilment/paid",
    // Nothing kept is nothing paid, also for an order that was made to cost nothing.
    decide: ({ captured, total }) =>
      captured > 0 && captured >= total ? null : orderRefusal("not_paid"),
  },
  notWithdrawnRule,
]
