import type { MedusaContainer } from "@medusajs/framework/types"
import { readSale, type LineHolder } from "./read-sale"
import { readSaleLines, type LineToRead } from "./read-sale-lines"
import { askGate } from "./rule-lists"

/**
 * Asks the gate about lines that go into a cart.
 * @throws MedusaError NOT_ALLOWED with the code of the first refusal
 */
export async function askSaleLines(
  container: MedusaContainer,
  lines: LineToRead[],
  cart: LineHolder
): Promise<void> {
  const read = await readSaleLines(container, lines, cart.salesChannelId)
  const sale = await readSale(container, "cart", cart, read)
  await askGate("sell", { ...sale, lines: read }, container)
}
