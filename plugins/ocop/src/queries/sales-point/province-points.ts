import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localDateAt } from "../../rules/local-date"

const PER_PAGE = 50
const DAY_MS = 24 * 60 * 60 * 1000

export type PointsQuery = {
  state: "open" | "closed" | "all"
  quiet_days: number
  q: string | null
  page: number
}
export type ProvincePoint = {
  handle: string
  name: string
  class: string
  opened_on: string
  closed_on: string | null
  last_movement_at: Date | null
  quiet: boolean
  managers: number
  inspected_on: string | null
}

/**
 * The last time that stock moved at the point `p`: by what its staff booked, by an order that reserved or sold, or by an import of the
 * register, which leaves no movement but touches the level of Medusa's inventory.
 */
export const LAST_MOVEMENT = `greatest((select max(v.at) from ocop_stock_movement v where v.point_id = p.id),
    (select max(level.updated_at) from inventory_level level
       join sales_point_sales_point_stock_location_stock_location l
         on l.stock_location_id = level.location_id and l.deleted_at is null
      where l.sales_point_id = p.id and level.deleted_at is null),
    (select max(r.created_at) from reservation_item r
       join sales_point_sales_point_stock_location_stock_location l
         on l.stock_location_id = r.location_id and l.deleted_at is null
      where l.sales_point_id = p.id and r.deleted_at is null))`

/** Whether an open point had no stock moved for `days` days before `at`; one that has opened since, or again, counts from then. */
export function isQuiet(
  point: Pick<ProvincePoint, "opened_on" | "closed_on" | "last_movement_at">,
  days: number,
  at: Date
): boolean {
  if (point.closed_on !== null && point.closed_on < localDateAt(at)) return false
  const opened = new Date(`${point.opened_on}T00:00:00+07:00`).getTime()
  const moved = point.last_movement_at?.getTime() ?? opened
  return Math.max(opened, moved) < at.getTime() - days * DAY_MS
}

/** Points as the province sees them, by name; `quiet` are open ones where no stock has moved for `quiet_days`. */
export async function readProvincePoints(
  container: MedusaContainer,
  { state, quiet_days, q, page }: PointsQuery,
  at: Date
): Promise<{ points: ProvincePoint[]; page: number; pages: number; total: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: (Omit<ProvincePoint, "quiet"> & { total: number })[] } = await db.raw(
    `select p.handle, p.name, p.class, p.opened_on, p.closed_on, p.inspected_on,
            count(*) over ()::int as total,
            (select count(*)::int from ocop_point_membership m
              where m.point_id = p.id and m.role = 'manager' and m.removed_at is null
                and m.deleted_at is null) as managers,
            ${LAST_MOVEMENT} as last_movement_at
       from ocop_sales_point p
      where p.deleted_at is null
        and (:state = 'all' or (:state = 'closed') = coalesce(p.closed_on < :today, false))
        and (:q::text is null or p.name ilike :q or p.handle ilike :q or p.code ilike :q)
      order by p.name, p.handle
      limit ${PER_PAGE} offset :offset`,
    {
      state,
      today: localDateAt(at),
      q: q === null ? null : `%${q.replace(/[\\%_]/g, "\\$&")}%`,
      offset: (page - 1) * PER_PAGE,
    }
  )
  const total = rows[0]?.total ?? 0
  return {
    points: rows.map(({ total: _, ...point }) => ({
      ...point,
      quiet: isQuiet(point, quiet_days, at),
    })),
    page,
    pages: Math.max(1, Math.ceil(total / PER_PAGE)),
    total,
  }
}
