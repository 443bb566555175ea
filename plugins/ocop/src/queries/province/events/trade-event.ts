import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Qualifier } from "../../../rules/qualifier"

export const EVENT_KINDS = ["fair", "week", "programme"] as const
/** provincial: held by the province; in_province: by districts and communes; outside: elsewhere in the country or abroad. */
export const EVENT_LEVELS = ["provincial", "in_province", "outside"] as const

export type TradeEvent = {
  id: string
  code: string
  name: string
  kind: (typeof EVENT_KINDS)[number]
  level: (typeof EVENT_LEVELS)[number]
  starts_on: string
  ends_on: string
  /** LocalDate on which it was called off, before it began. */
  called_off_on: string | null
  place: string | null
  unit_code: string | null
  booths: number | null
  local_booths: number | null
  /** Visits, not people. */
  visits: number | null
  visits_qualifier: Qualifier
  /** Whole đồng. */
  revenue_vnd: number | null
  local_revenue_vnd: number | null
  revenue_qualifier: Qualifier
  source: string | null
  /** The sales point that the event is at its place. */
  point: { id: string; handle: string; name: string } | null
}

export const EVENTS = `
  select e.id, e.code, e.name, e.kind, e.level, e.starts_on, e.ends_on, e.called_off_on, e.place, e.unit_code,
         e.booths, e.local_booths, e.visits, e.visits_qualifier,
         e.revenue_vnd::float8 as revenue_vnd, e.local_revenue_vnd::float8 as local_revenue_vnd,
         e.revenue_qualifier, e.source,
         case when p.id is not null
              then json_build_object('id', p.id, 'handle', p.handle, 'name', p.name) end as point
    from ocop_trade_event e
    left join ocop_sales_point p on p.id = e.point_id and p.deleted_at is null
   where e.deleted_at is null`

/** All events, the newest first. A few hundred rows: the filters are rules, not columns. */
export async function readEvents(container: MedusaContainer): Promise<TradeEvent[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw<{ rows: TradeEvent[] }>(
    `${EVENTS} order by e.starts_on desc, e.code`
  )
  return rows
}
