import type { MedusaContainer } from "@medusajs/framework/types"
import { readSaleLines, type LineToRead } from "./read-sale-lines"
import { askGate } from "./rule-lists"

/**
 * Asks the gate about lines that go into a cart.
 * @throws MedusaError NOT_ALLOWED with the code of the first refusal
 */
export async function askSaleLines(
  container: MedusaContainer,
  lines: LineToRead[],
  salesChannelId: string | null
): Promise<void> {
  const read = await readSaleLines(container, lines, salesChannelId)
  await askGate("sell", { lines: read, salesChannelId }, container)
}
