import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalDate } from "../../rules/local-date"
import { pointThen, type PeriodOfPoint, type SeenAtPoint } from "../../rules/point-then"
import { readRows } from "../../search/graph"

type Dated = PeriodOfPoint & SeenAtPoint
type History = { periods: PeriodOfPoint[]; inspections: SeenAtPoint[] }

const NO_HISTORY: History = { periods: [], inspections: [] }

const HISTORY = `
  select p.id,
    (select coalesce(json_agg(json_build_object(
        'opened_on', d.opened_on, 'closed_on', d.closed_on) order by d.opened_on), '[]')
      from ocop_point_period d where d.point_id = p.id and d.deleted_at is null) as periods,
    (select coalesce(json_agg(json_build_object(
        'inspected_on', i.inspected_on, 'has_sign', i.has_sign, 'has_shelves', i.has_shelves,
        'has_price_list', i.has_price_list) order by i.inspected_on, i.recorded_at), '[]')
      from ocop_point_inspection i where i.point_id = p.id and i.deleted_at is null) as inspections
  from ocop_sales_point p where p.deleted_at is null`

/**
 * The sales points as they were on a day: a point's own row says only how it is now, and a figure of an old period must not change
 * because a point closed, opened again or was inspected since. `fields` besides those that are dated.
 */
export async function readPointsThen<Point extends Dated>(
  container: MedusaContainer,
  fields: readonly string[],
  asOf: LocalDate
): Promise<Point[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [points, { rows }] = await Promise.all([
    readRows<Point & { id: string }>(query, {
      entity: "sales_point",
      fields: [...new Set(["id", "inspected_on", ...fields])],
    }),
    db.raw<{ rows: (History & { id: string })[] }>(HISTORY),
  ])
  const known = new Map(rows.map((history) => [history.id, history]))
  return points.map((point) => ({
    ...point,
    ...pointThen(point, known.get(point.id) ?? NO_HISTORY, asOf),
  }))
}
