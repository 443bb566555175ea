import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_ENDING_MODULE } from "../../modules/order-ending"
import type OrderEndingModuleService from "../../modules/order-ending/service"

/** Longer than a completion takes: a card is charged before its order is made. */
const WITHOUT_ORDER_MINUTES = 2

/**
 * Payments that hold money which nobody may keep: of a cancelled order (core cancels also when the provider refuses the
 * refund), or without an order because the completion was refused (core only logs a refund that fails). Those that have
 * their task already are left out.
 */
const STRAY = `
  select p.id, p.provider_id, o.id as order_id, o.display_id, cart_link.cart_id,
         c.captured - coalesce(r.refunded, 0) as kept
  from payment p
  join (select payment_id, sum(amount) as captured from capture where deleted_at is null group by payment_id) c
    on c.payment_id = p.id
  left join (select payment_id, sum(amount) as refunded from refund where deleted_at is null group by payment_id) r
    on r.payment_id = p.id
  left join order_payment_collection order_link
    on order_link.payment_collection_id = p.payment_collection_id and order_link.deleted_at is null
  left join "order" o on o.id = order_link.order_id and o.deleted_at is null
  left join cart_payment_collection cart_link
    on cart_link.payment_collection_id = p.payment_collection_id and cart_link.deleted_at is null
  where p.deleted_at is null and c.captured > coalesce(r.refunded, 0)
    and (o.status = 'canceled' or (o.id is null and p.captured_at <= ?))
    and not exists (
      select 1 from ocop_refund_task task where task.payment_id = p.id and task.deleted_at is null
    )
`

type Stray = {
  id: string
  provider_id: string
  order_id: string | null
  display_id: number | null
  cart_id: string | null
  kept: string
}

/** Writes a refund task for each payment that holds money which nobody may keep. */
export async function noteStrayMoney(container: MedusaContainer, at: Date): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Stray[] }>(STRAY, [
    new Date(at.getTime() - WITHOUT_ORDER_MINUTES * 60_000),
  ])
  if (rows.length === 0) return
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  await endings.createRefundTasks(
    rows.map((row) => ({
      payment_id: row.id,
      provider_id: row.provider_id,
      order_id: row.order_id,
      display_id: row.display_id,
      cart_id: row.cart_id,
      amount_vnd: Number(row.kept),
      reason: row.order_id ? ("order_ended" as const) : ("order_refused" as const),
      next_attempt_at: at,
    }))
  )
}
