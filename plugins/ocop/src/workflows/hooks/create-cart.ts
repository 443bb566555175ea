import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { askSaleLines } from "../../gate/ask-sale-lines"
import { channelOf, linesOf } from "../../gate/hook-input"

createCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await askSaleLines(container, linesOf(input), channelOf(cart))
})
