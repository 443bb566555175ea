import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { startOfDay } from "../../rules/local-date"
import { closeOfDay, type Period } from "../../rules/period"

export type SoldProduct = {
  code: string
  name: string
  producer: string
  units: number
  /** Whole đồng that buyers paid for the goods, without delivery. */
  amountVnd: number
}

/** An order counts when its money is in and it was not cancelled; the day is the one it was placed on. */
const SOLD = `
  select op.code, op.name, maker.name as producer, sum(item.quantity)::int as units,
    sum(item.quantity * coalesce(item.unit_price, line.unit_price))::text as amount
  from "order" o
  join order_item item on item.order_id = o.id and item.version = o.version and item.deleted_at is null
  join order_line_item line on line.id = item.item_id
  join product_product_certification_ocop_product link
    on link.product_id = line.product_id and link.deleted_at is null
  join ocop_product op on op.id = link.ocop_product_id and op.deleted_at is null
  join ocop_producer maker on maker.id = op.producer_id
  where o.deleted_at is null
    and o.status not in ('canceled', 'draft')
    and o.created_at >= :from and o.created_at <= :to
    and op.province_code = '22'
    and exists (
      select 1 from order_payment_collection paid
      join payment_collection pc on pc.id = paid.payment_collection_id and pc.deleted_at is null
      where paid.order_id = o.id and paid.deleted_at is null and pc.status = 'completed'
    )
  group by op.code, op.name, maker.name`

type SoldRow = Omit<SoldProduct, "amountVnd"> & { amount: string }

/** What of the province's products was sold within a period, by units, then amount, then code. */
export async function readUnitsSold(
  container: MedusaContainer,
  period: Period
): Promise<SoldProduct[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: SoldRow[] }>(SOLD, {
    from: startOfDay(period.from),
    to: closeOfDay(period.to),
  })
  return rows
    .map(({ amount, ...row }) => ({ ...row, amountVnd: Math.round(Number(amount)) }))
    .sort((a, b) => b.units - a.units || b.amountVnd - a.amountVnd || (a.code < b.code ? -1 : 1))
}
