import type { MedusaContainer } from "@medusajs/framework/types"
import { sendOrderMail } from "../../mail/send-order-mail"
import { pluginOptions } from "../../plugin-options"
import { refuseOrder } from "../../sales-point/order-refusals"
import { deskOrder, noteOnOrder, recordDeed, withOrder, type DeskWork } from "./desk-work"
import { packRest } from "./pack"

const HOUR_MS = 3_600_000

/**
 * The goods are packed and wait at the counter; the buyer is told by mail, with the pick-up code. Pressed twice it changes
 * nothing. @throws AreaRefusal 404 `not_found`, 409 `not_for_pickup`, `wrong_state`, or the gate's refusal
 */
export async function makeReady(container: MedusaContainer, work: DeskWork): Promise<void> {
  const { access, orderId, at } = work
  const told = await withOrder(container, work, async (order) => {
    if (order.method === "delivery") throw refuseOrder("not_for_pickup")
    if (order.state !== "to_prepare" && order.state !== "ready") throw refuseOrder("wrong_state")
    // Packed in Medusa's admin, an order is ready without a time to wait until.
    if (order.state === "ready" && (await deskOrder(container, orderId)).ready_at) return false
    await packRest(container, orderId, access.staffId)
    const { pickupHoldHours } = pluginOptions(container)
    await noteOnOrder(container, orderId, {
      ready_at: at,
      pickup_until: new Date(at.getTime() + pickupHoldHours * HOUR_MS),
    })
    await recordDeed(container, work, "ready", order)
    return true
  })
  if (told) await sendOrderMail(container, "ready", orderId)
}
