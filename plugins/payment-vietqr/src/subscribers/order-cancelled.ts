import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { settleTransferOrderWorkflow } from "../workflows/settle-transfer-order"

/** An order that staff cancel stops waiting, and what came for it is owed back. */
export default async function orderCancelled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await settleTransferOrderWorkflow(container).run({
    input: { order_id: event.data.id, at: new Date(), expire: false },
  })
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.CANCELED }
