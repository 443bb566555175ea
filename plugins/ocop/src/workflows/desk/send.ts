import {
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { sendOrderMail } from "../../mail/send-order-mail"
import { readOrderPacks } from "../../queries/desk/order-goods"
import { refuseOrder } from "../../sales-point/order-refusals"
import { noteOnOrder, recordDeed, withOrder, type DeskWork } from "./desk-work"
import { packRest } from "./pack"

/**
 * Packs what is not packed and gives it to the carrier; the buyer is told by mail.
 * @throws AreaRefusal 404 `not_found`, 409 `not_for_delivery`, `wrong_state`, or the gate's refusal
 */
export async function sendOrder(
  container: MedusaContainer,
  work: DeskWork,
  { carrier, trackingNumber }: { carrier: string; trackingNumber: string | null }
): Promise<void> {
  const { access, orderId } = work
  await withOrder(container, work, async (order) => {
    if (order.method !== "delivery") throw refuseOrder("not_for_delivery")
    if (order.state !== "to_prepare") throw refuseOrder("wrong_state")
    const labels = trackingNumber
      ? [{ tracking_number: trackingNumber, tracking_url: "", label_url: "" }]
      : []
    // Written first: once the goods are on their way, the page must say by whom.
    await noteOnOrder(container, orderId, { carrier, tracking_number: trackingNumber })
    for (const { id, items } of await packRest(container, orderId, access.staffId)) {
      await createOrderShipmentWorkflow(container).run({
        input: {
          order_id: orderId,
          fulfillment_id: id,
          items,
          labels,
          created_by: access.staffId,
        },
      })
    }
    const note = [carrier, trackingNumber].filter(Boolean).join(" · ")
    await recordDeed(container, work, "sent", order, note)
  })
  await sendOrderMail(container, "sent", orderId)
}

/** The carrier has brought it. @throws AreaRefusal 404 `not_found`, 409 `wrong_state` */
export async function noteDelivered(container: MedusaContainer, work: DeskWork): Promise<void> {
  const { orderId } = work
  await withOrder(container, work, async (order) => {
    if (order.state !== "sent") throw refuseOrder("wrong_state")
    for (const { id, deliveredAt } of await readOrderPacks(container, orderId)) {
      if (deliveredAt) continue
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId, fulfillmentId: id },
      })
    }
    await recordDeed(container, work, "delivered", order)
  })
}
