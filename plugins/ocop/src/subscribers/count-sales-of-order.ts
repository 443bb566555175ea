import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows } from "../search/graph"
import { countSalesWorkflow } from "../workflows/count-sales"

type Item = { product_id: string | null } | null
type OrderItems = { items?: Item[] | null } | null
/** An order, or a payment with its order. */
type PaidThing = { payment_collection?: { order?: OrderItems } | null; items?: Item[] | null }

/** Best sellers are real sales: counted anew for the products of an order whenever its money comes, goes back, or it is cancelled. */
export default async function countSalesOfOrder({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const isPayment = event.name.startsWith("payment.")
  const rows = await readRows<PaidThing>(query, {
    entity: isPayment ? "payment" : "order",
    fields: isPayment ? ["payment_collection.order.items.product_id"] : ["items.product_id"],
    filters: { id: event.data.id },
  })
  const items = rows.flatMap((row) => row.items ?? row.payment_collection?.order?.items ?? [])
  const product_ids = [
    ...new Set(items.map((item) => item?.product_id).filter((id) => typeof id === "string")),
  ]
  await countSalesWorkflow(container).run({ input: { product_ids } })
}

export const config: SubscriberConfig = {
  event: ["order.placed", "order.canceled", "payment.captured", "payment.refunded"],
}
