import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { askSaleLines } from "../../gate/ask-sale-lines"
import { holderOf, idOf, linesOf } from "../../gate/hook-input"
import { POINT_PRICE_RULE } from "../../search/product-offer"

createCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await askSaleLines(container, linesOf(input), holderOf(cart))
})

/** A point may have its own prices: Medusa's price rules see the cart's sales channel. */
createCartWorkflow.hooks.setPricingContext(({ salesChannel }) => {
  return new StepResponse({ [POINT_PRICE_RULE]: idOf(salesChannel) })
})
