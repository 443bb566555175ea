import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { readRows } from "../search/graph"
import { handOverCounterSaleWorkflow } from "../workflows/hand-over-counter-sale"

type PaymentRow = { payment_collection?: { order?: { id: string } | null } | null }

/** The goods of a counter sale leave when its money is here. */
export default async function handOverCounterSale({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const [payment] = await readRows<PaymentRow>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: event.data.id },
  })
  const order_id = payment?.payment_collection?.order?.id
  if (!order_id) return
  await handOverCounterSaleWorkflow(container).run({ input: { order_id, at: now(container) } })
}

export const config: SubscriberConfig = { event: "payment.captured" }
