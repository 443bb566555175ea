import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localDateAt } from "../../../rules/local-date"
import { isQuiet, LAST_MOVEMENT } from "../../sales-point/province-points"

const SHOWN = 5

export type QuietPoints = {
  days: number
  /** Points that are open. */
  open: number
  count: number
  /** Those that have been quiet longest; null where nothing has ever moved. */
  first: { handle: string; name: string; last_movement_at: Date | null }[]
}

type Row = {
  handle: string
  name: string
  opened_on: string
  closed_on: string | null
  last_movement_at: Date | null
}

/** All open points at once; what counts as a movement is said in one place. */
const OPEN = `
  select p.handle, p.name, p.opened_on, p.closed_on, ${LAST_MOVEMENT} as last_movement_at
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
  const lastOf = ({ last_movement_at }: Row) => last_movement_at?.getTime() ?? 0
  const quiet = rows.filter((row) => isQuiet(row, days, at)).sort((a, b) => lastOf(a) - lastOf(b))
  const first = quiet
    .slice(0, SHOWN)
    .map(({ handle, name, last_movement_at }) => ({ handle, name, last_movement_at }))
  return { days, open: rows.length, count: quiet.length, first }
}
