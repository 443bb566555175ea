import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { askSaleLines } from "../../gate/ask-sale-lines"
import { channelOf, linesOf } from "../../gate/hook-input"

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await askSaleLines(container, linesOf(input), channelOf(cart))
})
