import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { askSaleLines } from "../../gate/ask-sale-lines"
import { channelOf, linesOf } from "../../gate/hook-input"

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const line = linesOf(cart).find((candidate) => candidate.id === input.item_id)
  const quantity = Number(input.update.quantity ?? line?.quantity ?? 0)
  // Taking a line out needs nobody's leave.
  if (!line || quantity === 0) return
  await askSaleLines(container, [{ ...line, quantity }], channelOf(cart))
})
