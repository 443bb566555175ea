import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addOrderLineItemsWorkflow } from "@medusajs/medusa/core-flows"
import { askOrderLines } from "../../gate/ask-order-lines"
import { channelOf } from "../../gate/hook-input"

/** Order edits, exchanges and claims have no hook of their own to check lines; prices are asked for before all else. */
addOrderLineItemsWorkflow.hooks.setPricingContext(async ({ order, variantIds }, { container }) => {
  const lines = variantIds.map((variantId) => ({ variantId, title: null, quantity: 1 }))
  await askOrderLines(container, lines, channelOf(order))
  return new StepResponse({})
})
