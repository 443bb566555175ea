import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { askGate } from "../../gate/rule-lists"
import { readSaleLines } from "../../gate/read-sale-lines"

type CartItem = { id: string; variant_id: string | null; title: string; quantity: number }

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const items: CartItem[] = cart.items ?? []
  const item = items.find((candidate) => candidate.id === input.item_id)
  const quantity = Number(input.update.quantity ?? item?.quantity ?? 0)
  // Taking a line out needs nobody's leave.
  if (!item || quantity === 0) return
  const salesChannelId = cart.sales_channel_id ?? null
  const lines = [{ variantId: item.variant_id, title: item.title, quantity }]
  await askGate(
    "sell",
    { lines: await readSaleLines(container, lines, salesChannelId), salesChannelId },
    container
  )
})
