import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { readTransferOrder } from "../orders/transfer-order"
import { ensurePaymentRequestWorkflow } from "../workflows/ensure-payment-request"

/** The safety net: an order whose shopper never opened the payment page has a code and a window all the same. */
export default async function orderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const reading = await readTransferOrder(container, event.data.id)
  if (reading.kind === "transfer") {
    await ensurePaymentRequestWorkflow(container).run({ input: { order_id: event.data.id } })
  }
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.PLACED }
