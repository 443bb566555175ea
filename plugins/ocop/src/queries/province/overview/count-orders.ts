import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { startOfDay } from "../../../rules/local-date"
import { closeOfDay, type Period } from "../../../rules/period"

/** Orders that count as in queries/register/units-sold.ts: their money is in and they were not cancelled. */
const ORDERS = `
  select count(*)::int as orders from "order" o
  where o.deleted_at is null and o.status not in ('canceled', 'draft')
    and o.created_at >= :from and o.created_at <= :to
    and exists (
      select 1 from order_payment_collection paid
      join payment_collection pc on pc.id = paid.payment_collection_id and pc.deleted_at is null
      where paid.order_id = o.id and paid.deleted_at is null and pc.status = 'completed')`

/** Orders placed within a period and paid. */
export async function countOrders(container: MedusaContainer, period: Period): Promise<number> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { orders: number }[] }>(ORDERS, {
    from: startOfDay(period.from),
    to: closeOfDay(period.to),
  })
  return rows[0]?.orders ?? 0
}
