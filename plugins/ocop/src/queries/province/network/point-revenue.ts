import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addMonths, localDate, startOfDay, type LocalDate } from "../../../rules/local-date"
import { closeOfDay, type Period } from "../../../rules/period"
import { AT_COUNTER, IS_PAID, LINE_VND, ORDER_LINES } from "../../sales/paid-lines"

/** What a point took within a period, all goods, VAT included; `counter_vnd` of it over the counter. */
export type PointRevenue = {
  orders: number
  units: number
  revenue_vnd: number
  counter_vnd: number
}
export const NO_REVENUE: PointRevenue = { orders: 0, units: 0, revenue_vnd: 0, counter_vnd: 0 }

const SUMS = `count(distinct o.id)::int as orders, sum(item.quantity)::int as units,
    sum${LINE_VND}::float8 as revenue_vnd,
    coalesce(sum${LINE_VND} filter (where ${AT_COUNTER}), 0)::float8 as counter_vnd`

const SOLD_THROUGH = `${ORDER_LINES}
    join sales_point_sales_point_sales_channel_sales_channel trade
      on trade.sales_channel_id = o.sales_channel_id and trade.deleted_at is null
   where ${IS_PAID} and o.created_at >= :from and o.created_at <= :to`

/** What each point took, by its id; those that took nothing are left out. */
export async function readRevenues(
  container: MedusaContainer,
  period: Period
): Promise<ReadonlyMap<string, PointRevenue>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: (PointRevenue & { point_id: string })[] } = await db.raw(
    `select trade.sales_point_id as point_id, ${SUMS} from ${SOLD_THROUGH} group by trade.sales_point_id`,
    { from: startOfDay(period.from), to: closeOfDay(period.to) }
  )
  return new Map(rows.map(({ point_id, ...sums }) => [point_id, sums]))
}

/** `month` is `yyyy-mm`. */
export type MonthOfPoint = PointRevenue & { month: string }

/** The last `months` months of a point, the one of `today` last, also those in which it took nothing. */
export async function readMonths(
  container: MedusaContainer,
  pointId: string,
  today: LocalDate,
  months: number
): Promise<MonthOfPoint[]> {
  const thisMonth = localDate(`${today.slice(0, 7)}-01`)
  const from = addMonths(thisMonth, 1 - months)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: MonthOfPoint[] } = await db.raw(
    `select to_char(o.created_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month, ${SUMS}
       from ${SOLD_THROUGH} and trade.sales_point_id = :point group by 1`,
    { from: startOfDay(from), to: closeOfDay(today), point: pointId }
  )
  const sold = new Map(rows.map((row) => [row.month, row]))
  return Array.from({ length: months }, (_, index) => {
    const month = addMonths(from, index).slice(0, 7)
    return { month, ...NO_REVENUE, ...sold.get(month) }
  })
}
