import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addDays, daysBetween, localDateAt, startOfDay } from "../../rules/local-date"
import { shelfShare, type ShelfShare } from "../../rules/shelf-share"
import { countOrders } from "../desk/order-facts"
import { AT_COUNTER, IS_PAID, LINE_VND, ORDER_LINES } from "../sales/paid-lines"
import { readPointFacts } from "./compliance"
import { productsOnShelf } from "./shelf-products"
import { readShelfRows, type ShelfPlace } from "./shelf-rows"
import { stockItem, type StockItem } from "./stock-item"

const MOST = 8
const LAPSING_WITHIN_DAYS = 90

export type Dashboard = {
  today: {
    date: string
    orders: number
    units: number
    revenue_vnd: number
    counter_vnd: number
    online_vnd: number
  }
  to_prepare: number
  ready: number
  low_stock: StockItem[]
  best_sellers: {
    variant_id: string
    title: string
    variant: string | null
    units: number
    revenue_vnd: number
  }[]
  lapsing: {
    title: string
    handle: string
    last_valid_day: string
    days_left: number
    stock: number
  }[]
  shelf: ShelfShare
  last_movement_at: string | null
}

type Sold = {
  orders: number
  units: number
  revenue_vnd: number
  counter_vnd: number
}

const PAID_LINES = `from ${ORDER_LINES}
  where o.sales_channel_id = :channel and o.created_at >= :since and ${IS_PAID}`

/** What a point's staff see first: today's sales, what runs out, what sells, what lapses. */
export async function readDashboard(
  container: MedusaContainer,
  place: ShelfPlace,
  now: Date
): Promise<Dashboard> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const date = localDateAt(now)
  const since = startOfDay(date)
  const month = startOfDay(addDays(date, -30))
  const channel = place.channelId
  const [facts, rows, sold, best, open, last] = await Promise.all([
    readPointFacts(container, place.id),
    readShelfRows(container, place),
    db.raw<{ rows: Sold[] }>(
      `select count(distinct o.id)::int as orders, coalesce(sum(item.quantity), 0)::int as units,
              coalesce(sum${LINE_VND}, 0)::float8 as revenue_vnd,
              coalesce(sum${LINE_VND} filter (where ${AT_COUNTER}), 0)::float8 as counter_vnd
              ${PAID_LINES}`,
      { channel, since }
    ),
    db.raw<{ rows: Dashboard["best_sellers"] }>(
      `select line.variant_id, max(line.product_title) as title, max(line.variant_title) as variant,
              sum(item.quantity)::int as units, sum${LINE_VND}::float8 as revenue_vnd
              ${PAID_LINES} and line.variant_id is not null
        group by line.variant_id order by units desc, revenue_vnd desc, line.variant_id limit ${MOST}`,
      { channel, since: month }
    ),
    // The same states as on the orders' own page, where these numbers lead.
    countOrders(container, channel),
    db.raw<{ rows: { at: Date | null }[] }>(
      `select max(at) as at from ocop_stock_movement where point_id = :point and deleted_at is null`,
      { point: place.id }
    ),
  ])
  const [today] = sold.rows
  const items = rows.map((row) => stockItem(row, now))
  const onShelf = productsOnShelf(rows, now)
  const revenue = today?.revenue_vnd ?? 0
  const counter = today?.counter_vnd ?? 0
  return {
    today: {
      date,
      orders: today?.orders ?? 0,
      units: today?.units ?? 0,
      revenue_vnd: revenue,
      counter_vnd: counter,
      online_vnd: revenue - counter,
    },
    to_prepare: open.to_prepare,
    ready: open.ready,
    low_stock: items
      .filter((item) => item.sellable.ok && item.available <= item.alarm_at)
      .sort((a, b) => a.available - b.available || a.title.localeCompare(b.title, "vi"))
      .slice(0, MOST),
    best_sellers: best.rows,
    lapsing: onShelf
      .flatMap(({ title, handle, until, stock }) => {
        if (!until) return []
        const lastDay = localDateAt(new Date(until.getTime() - 1))
        const days_left = daysBetween(date, lastDay)
        return days_left <= LAPSING_WITHIN_DAYS
          ? [{ title, handle, last_valid_day: String(lastDay), days_left, stock }]
          : []
      })
      .sort((a, b) => a.days_left - b.days_left || a.title.localeCompare(b.title, "vi")),
    shelf: shelfShare(facts.class, onShelf),
    last_movement_at: last.rows[0]?.at?.toISOString() ?? null,
  }
}
