import type { MedusaContainer } from "@medusajs/framework/types"
import { readOrderPacks } from "../../queries/desk/order-goods"
import { refuseOrder } from "../../sales-point/order-refusals"
import { endOrder } from "../order-ending/end-order"
import { noteOnOrder, recordDeed, withOrder, type DeskWork } from "./desk-work"

/**
 * Cancels an order whose goods are still here: stock is free again, the money goes back (a card by its provider, a transfer
 * as a task for a person), the buyer is told why.
 * @throws AreaRefusal 404 `not_found`, 409 `already_left`, `wrong_state`
 */
export async function cancelAtDesk(
  container: MedusaContainer,
  work: DeskWork,
  reason: string
): Promise<void> {
  const { orderId, at } = work
  await withOrder(container, work, async (order) => {
    if (order.state === "cancelled") throw refuseOrder("wrong_state")
    const packs = await readOrderPacks(container, orderId)
    const left = packs.some(({ shippedAt, deliveredAt }) => shippedAt ?? deliveredAt)
    if (left || order.state === "done") throw refuseOrder("already_left")
    // Written first: the mail about the cancellation names it.
    await noteOnOrder(container, orderId, { cancel_reason: reason })
    await endOrder(
      container,
      { id: orderId, displayId: order.displayId, packedIds: packs.map(({ id }) => id) },
      at
    )
    await recordDeed(container, work, "cancelled", order, reason)
  })
}
