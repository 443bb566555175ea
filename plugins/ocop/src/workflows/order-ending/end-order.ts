import { cancelOrderFulfillmentWorkflow, cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { giveBack, noteMoneyKept } from "./give-back"

/**
 * Ends an order whose goods have not left: what is packed goes back on the shelf, what was paid goes back to the buyer, the
 * order is cancelled. To be run inside the order's payment lock.
 */
export async function endOrder(
  container: MedusaContainer,
  order: { id: string; displayId: number; packedIds: readonly string[] },
  at: Date
): Promise<void> {
  for (const fulfillment_id of order.packedIds) {
    await cancelOrderFulfillmentWorkflow(container).run({
      input: { order_id: order.id, fulfillment_id },
    })
  }
  const errors = await giveBack(container, order.id)
  await cancelOrderWorkflow(container).run({ input: { order_id: order.id } })
  await noteMoneyKept(container, order, errors, at)
}
