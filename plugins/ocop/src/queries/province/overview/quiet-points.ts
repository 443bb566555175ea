import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localDateAt } from "../../../rules/local-date"

const DAY_MS = 24 * 60 * 60 * 1000
const SHOWN = 5

export type QuietPoints = {
  days: number
  /** Points that are open. */
  open: number
  count: number
  /** Those that have been quiet longest; null where nothing has ever moved. */
  first: { handle: string; name: string; last_movement_at: Date | null }[]
}

type Row = { handle: string; name: string; opened_on: string; last_movement_at: Date | null }

/** As queries/sales-point/province-points.ts, of all open points at once. */
const OPEN = `
  select p.handle, p.name, p.opened_on,
    greatest((select max(v.at) from ocop_stock_movement v where v.point_id = p.id),
             (select max(r.created_at) from reservation_item r
                join sales_point_sales_point_stock_location_stock_location l
                  on l.stock_location_id = r.location_id and l.deleted_at is null
               where l.sales_point_id = p.id and r.deleted_at is null)) as last_movement_at
  from ocop_sales_point p
  where p.deleted_at is null and p.opened_on <= :today
    and (p.closed_on is null or p.closed_on >= :today)`

/** Open points where no stock has moved for so many days. */
export async function readQuietPoints(
  container: MedusaContainer,
  at: Date,
  days: number
): Promise<QuietPoints> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(OPEN, { today: localDateAt(at) })
  const since = at.getTime() - days * DAY_MS
  const lastOf = ({ last_movement_at, opened_on }: Row) =>
    new Date(last_movement_at ?? `${opened_on}T00:00:00+07:00`).getTime()
  const quiet = rows.filter((row) => lastOf(row) < since).sort((a, b) => lastOf(a) - lastOf(b))
  const first = quiet
    .slice(0, SHOWN)
    .map(({ handle, name, last_movement_at }) => ({ handle, name, last_movement_at }))
  return { days, open: rows.length, count: quiet.length, first }
}
