import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What a point of ours took: whole đồng, VAT included. */
export type Takings = { orders: number; units: number; revenue_vnd: number }

/** Orders of a point whose money is in and that were not cancelled, from its first day to its last. */
export async function readTakings(container: MedusaContainer, pointId: string): Promise<Takings> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw<{ rows: Takings[] }>(
    `select count(distinct o.id)::int as orders, coalesce(sum(item.quantity), 0)::int as units,
            coalesce(sum(coalesce(item.unit_price, line.unit_price) * item.quantity), 0)::float8 as revenue_vnd
       from sales_point_sales_point_sales_channel_sales_channel channel
       join "order" o on o.sales_channel_id = channel.sales_channel_id and o.deleted_at is null
        and o.status not in ('canceled', 'draft')
       join order_item item on item.order_id = o.id and item.version = o.version and item.deleted_at is null
       join order_line_item line on line.id = item.item_id
      where channel.sales_point_id = ? and channel.deleted_at is null
        and exists (
          select 1 from order_payment_collection link
            join payment_collection pc on pc.id = link.payment_collection_id and pc.deleted_at is null
           where link.order_id = o.id and link.deleted_at is null and pc.status = 'completed')`,
    [pointId]
  )
  return rows[0] ?? { orders: 0, units: 0, revenue_vnd: 0 }
}
