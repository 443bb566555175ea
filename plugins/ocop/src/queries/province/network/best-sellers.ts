import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PROVINCE, unitByCode } from "../../../rules/administrative-units"
import { addDays, daysBetween, startOfDay } from "../../../rules/local-date"
import { closeOfDay, type Period } from "../../../rules/period"
import { AT_COUNTER, IS_PAID, LINE_VND, OF_REGISTER, ORDER_LINES } from "../../sales/paid-lines"

export const SALES_BY = ["product", "point", "group"] as const

export type SalesFilter = {
  period: Period
  by: (typeof SALES_BY)[number]
  /** The first rank has the most units, or the most revenue. */
  rank: "units" | "revenue"
  /** By the web, over the counters, or both. */
  channel: "web" | "counter" | "all"
  /** Handle of a point. */
  point: string | null
  group: string | null
}

type Sums = { units: number; revenue_vnd: number; counter_units: number; counter_vnd: number }
type SoldRow = Sums & { key: string; name: string; detail: string | null }

/** A row of the ranking with where it stood in the period before, which is as long. */
export type BestSeller = SoldRow & {
  rank: number
  units_before: number
  revenue_before_vnd: number
  rank_before: number | null
}

export type BestSellers = {
  rows: BestSeller[]
  totals: Sums & { units_before: number; revenue_before_vnd: number }
  before: Period
}

/** What is ranked: its key, what people call it, and what stands beside the name. */
const RANKED: Record<SalesFilter["by"], { key: string; name: string; detail: string }> = {
  product: { key: "op.code", name: "op.name", detail: "maker.name" },
  point: { key: "point.handle", name: "point.name", detail: "point.unit_code" },
  group: { key: "op.product_group", name: "op.product_group", detail: "null::text" },
}

const sold = ({ key, name, detail }: (typeof RANKED)["product"]) => `
  select ${key} as key, max(${name}) as name, max(${detail}) as detail,
         sum(item.quantity)::int as units, sum${LINE_VND}::float8 as revenue_vnd,
         coalesce(sum(item.quantity) filter (where ${AT_COUNTER}), 0)::int as counter_units,
         coalesce(sum${LINE_VND} filter (where ${AT_COUNTER}), 0)::float8 as counter_vnd
    from ${ORDER_LINES}
    ${OF_REGISTER}
    join ocop_producer maker on maker.id = op.producer_id
    join sales_point_sales_point_sales_channel_sales_channel trade
      on trade.sales_channel_id = o.sales_channel_id and trade.deleted_at is null
    join ocop_sales_point point on point.id = trade.sales_point_id
   where ${IS_PAID} and o.created_at >= :from and o.created_at <= :to
     and op.province_code = :province
     and (:point::text is null or point.handle = :point)
     and (:group::text is null or op.product_group = :group)
     and (:channel = 'all' or ${AT_COUNTER} = (:channel = 'counter'))
   group by ${key}`

/**
 * What of the province's own products was sold within a period, ranked, beside the period before. From paid orders of the web and
 * the counters; other provinces' goods, which points sell too, are left out.
 */
export async function readBestSellers(
  container: MedusaContainer,
  filter: SalesFilter
): Promise<BestSellers> {
  const { period } = filter
  const days = daysBetween(period.from, period.to) + 1
  const before = { from: addDays(period.from, -days), to: addDays(period.from, -1) }
  const [rows, rowsBefore] = await Promise.all([
    readSold(container, filter, period),
    readSold(container, filter, before),
  ])
  const places = new Map(rowsBefore.map((row, index) => [row.key, { ...row, rank: index + 1 }]))
  const sum = (list: SoldRow[], field: keyof Sums) =>
    list.reduce((total, row) => total + row[field], 0)
  return {
    rows: rows.map((row, index) => {
      const place = places.get(row.key)
      return {
        ...row,
        rank: index + 1,
        units_before: place?.units ?? 0,
        revenue_before_vnd: place?.revenue_vnd ?? 0,
        rank_before: place?.rank ?? null,
      }
    }),
    totals: {
      units: sum(rows, "units"),
      revenue_vnd: sum(rows, "revenue_vnd"),
      counter_units: sum(rows, "counter_units"),
      counter_vnd: sum(rows, "counter_vnd"),
      units_before: sum(rowsBefore, "units"),
      revenue_before_vnd: sum(rowsBefore, "revenue_vnd"),
    },
    before,
  }
}

async function readSold(
  container: MedusaContainer,
  { by, rank, channel, point, group }: SalesFilter,
  period: Period
): Promise<SoldRow[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: SoldRow[] } = await db.raw(sold(RANKED[by]), {
    from: startOfDay(period.from),
    to: closeOfDay(period.to),
    province: PROVINCE.code,
    channel,
    point,
    group,
  })
  const [first, second] =
    rank === "units" ? (["units", "revenue_vnd"] as const) : (["revenue_vnd", "units"] as const)
  const told = by === "point" ? rows.map(withPlace) : rows
  return told.sort(
    (a, b) => b[first] - a[first] || b[second] - a[second] || (a.key < b.key ? -1 : 1)
  )
}

/** A point stands beside its commune, ward or special zone. */
function withPlace(row: SoldRow): SoldRow {
  return { ...row, detail: unitByCode(row.detail)?.name ?? null }
}
