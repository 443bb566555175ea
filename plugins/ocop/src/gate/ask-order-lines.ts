import type { MedusaContainer } from "@medusajs/framework/types"
import { readSale, type LineHolder } from "./read-sale"
import { readSaleLines, type LineToRead } from "./read-sale-lines"
import { askGate } from "./rule-lists"

/**
 * Asks the gate about lines of an order that did not come through a cart. Stock is Medusa's to reserve there.
 * @throws MedusaError NOT_ALLOWED with the code of the first refusal
 */
export async function askOrderLines(
  container: MedusaContainer,
  lines: LineToRead[],
  order: LineHolder
): Promise<void> {
  const read = await readSaleLines(container, lines, order.salesChannelId)
  const uncounted = read.map((line) => ({ ...line, available: null }))
  const sale = await readSale(container, "order", order, read)
  await askGate("sell", { ...sale, lines: uncounted }, container)
}
