import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sendOrderMail } from "../mail/send-order-mail"
import { readOrderView } from "../queries/orders/order-view"
import { readRows } from "../search/graph"

type PaymentRow = { payment_collection?: { order?: { id: string } | null } | null }

/**
 * Mails the buyer when an order is placed, paid or cancelled. A card pays while the order is placed: then one mail says
 * both. Medusa may tell of a payment more than once; the mail goes once.
 */
export default async function tellBuyer({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  if (event.name === "order.canceled") {
    await sendOrderMail(container, "ended", event.data.id)
    return
  }
  const orderId =
    event.name === "order.placed" ? event.data.id : await orderOfPayment(container, event.data.id)
  const order = orderId && (await readOrderView(container, orderId))
  if (!order || order.ended) return
  const waiting = order.state === "waiting_for_payment"
  if (waiting && event.name !== "order.placed") return
  await sendOrderMail(container, waiting ? "placed" : "paid", order.order_id)
}

async function orderOfPayment(
  container: SubscriberArgs["container"],
  paymentId: string
): Promise<string | undefined> {
  const [payment] = await readRows<PaymentRow>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: paymentId },
  })
  return payment?.payment_collection?.order?.id
}

export const config: SubscriberConfig = {
  event: ["order.placed", "payment.captured", "order.canceled"],
}
