import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addOrderLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { askOrderLines } from "../../gate/ask-order-lines"
import { channelOf, holderOf } from "../../gate/hook-input"
import { POINT_PRICE_RULE } from "../../search/product-offer"

/** Order edits, exchanges and claims have no hook of their own to check lines; prices are asked for before all else,
 * those of the order's point. */
addOrderLineItemsWorkflow.hooks.setPricingContext(async ({ order, variantIds }, { container }) => {
  const lines = variantIds.map((variantId) => ({ variantId, title: null, quantity: 1 }))
  await askOrderLines(container, lines, holderOf(order))
  return new StepResponse({ [POINT_PRICE_RULE]: channelOf(order) })
})
