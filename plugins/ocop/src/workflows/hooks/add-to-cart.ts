import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { askGate } from "../../gate/rule-lists"
import { readSaleLines } from "../../gate/read-sale-lines"

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const salesChannelId = cart.sales_channel_id ?? null
  const lines = (input.items ?? []).map((item) => ({
    variantId: item.variant_id,
    title: item.title,
    quantity: Number(item.quantity),
  }))
  await askGate(
    "sell",
    { lines: await readSaleLines(container, lines, salesChannelId), salesChannelId },
    container
  )
})
