import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * Asked about an order before money is booked for it, outside its payment lock. Whoever knows a reason why the order may not
 * be handed over any more ends it here, and the money that has come is then owed back like that of any cancelled order.
 * When it throws, nothing is booked and the order is due again.
 */
export type BeforeSettling = (container: MedusaContainer, orderId: string) => Promise<void>

const asked: BeforeSettling[] = []

/** Adds one that is asked. Call it once, at the top level of a file that Medusa loads at start. */
export function beforeSettling(ask: BeforeSettling): void {
  asked.push(ask)
}

export async function askBeforeSettling(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  for (const ask of asked) await ask(container, orderId)
}
