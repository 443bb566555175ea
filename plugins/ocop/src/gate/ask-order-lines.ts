import type { MedusaContainer } from "@medusajs/framework/types"
import { readSaleLines, type LineToRead } from "./read-sale-lines"
import { askGate } from "./rule-lists"

/**
 * Asks the gate about lines of an order that did not come through a cart. Stock is Medusa's to reserve there.
 * @throws MedusaError NOT_ALLOWED with the code of the first refusal
 */
export async function askOrderLines(
  container: MedusaContainer,
  lines: LineToRead[],
  salesChannelId: string | null
): Promise<void> {
  const read = await readSaleLines(container, lines, salesChannelId)
  const uncounted = read.map((line) => ({ ...line, available: null }))
  await askGate("sell", { lines: uncounted, salesChannelId }, container)
}
