import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { askSaleLines } from "../../gate/ask-sale-lines"
import { channelOf, holderOf, linesOf } from "../../gate/hook-input"
import { POINT_PRICE_RULE } from "../../search/product-offer"

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const line = linesOf(cart).find((candidate) => candidate.id === input.item_id)
  const quantity = Number(input.update.quantity ?? line?.quantity ?? 0)
  // Taking a line out needs nobody's leave.
  if (!line || quantity === 0) return
  await askSaleLines(container, [{ ...line, quantity }], holderOf(cart))
})

updateLineItemInCartWorkflow.hooks.setPricingContext(({ cart }) => {
  return new StepResponse({ [POINT_PRICE_RULE]: channelOf(cart) })
})
