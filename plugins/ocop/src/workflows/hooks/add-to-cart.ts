import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { askSaleLines } from "../../gate/ask-sale-lines"
import { channelOf, holderOf, linesOf } from "../../gate/hook-input"
import { POINT_PRICE_RULE } from "../../search/product-offer"

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await askSaleLines(container, linesOf(input), holderOf(cart))
})

addToCartWorkflow.hooks.setPricingContext(({ cart }) => {
  return new StepResponse({ [POINT_PRICE_RULE]: channelOf(cart) })
})
