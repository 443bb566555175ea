import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { recordOrderMovementsWorkflow } from "../workflows/shelf/record-order-movements"

/** The history of a shelf tells of its orders too: sold, handed over, cancelled. */
export default async function recordOrderMovements({
  event,
  container,
}: SubscriberArgs<{ id?: string; order_id?: string }>): Promise<void> {
  const order_id = event.data.order_id ?? event.data.id
  if (order_id) await recordOrderMovementsWorkflow(container).run({ input: { order_id } })
}

export const config: SubscriberConfig = {
  event: ["order.placed", "order.canceled", "order.fulfillment_created"],
}
