import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { unitByCode } from "../../../rules/administrative-units"
import { foldVietnamese } from "../../../rules/fold-vietnamese"
import { comparing, type Compare } from "../../../rules/list-order"
import { daysBetween, localDateAt } from "../../../rules/local-date"
import type { Period } from "../../../rules/period"
import { shelfVerdict, type PointClass, type ShelfShare } from "../../../rules/shelf-share"
import { isQuiet, LAST_MOVEMENT } from "../../sales-point/province-points"
import { NO_REVENUE, readRevenues, type PointRevenue } from "./point-revenue"
import { readShelfCounts } from "./shelves"

type StoredPoint = {
  id: string
  handle: string
  code: string
  name: string
  class: PointClass
  address: string
  unit_code: string | null
  lat: number | null
  lng: number | null
  opened_on: string
  closed_on: string | null
  has_sign: boolean
  has_shelves: boolean
  has_price_list: boolean
  inspected_on: string | null
  managers: number
  last_movement_at: Date | null
}

/** A point in the desk's table: what it is, how it keeps the rules, and whether it lives. */
export type DeskPoint = Omit<StoredPoint, "id"> & {
  /** Name of its commune, ward or special zone. */
  place: string | null
  open: boolean
  shelf: ShelfShare
  /** Sign, shelves and price list were all there at the last inspection. */
  equipped: boolean
  /** Days since stock moved last; null when it never did. */
  still_days: number | null
  quiet: boolean
} & PointRevenue

export const VERDICTS = ["met", "missed", "not_assessable"] as const

export type PointsFilter = {
  q: string | null
  class: PointClass | null
  state: "open" | "closed" | "all"
  /** Only points where nothing moved for `quiet_days`. */
  quiet: boolean
  quiet_days: number
  shelf: ShelfShare["verdict"] | null
  unit: string | null
  /** A column of `ORDERS`, with `-` before it downwards. */
  sort: string
}

const collator = new Intl.Collator("vi")

/** Every point of the network at `at`, with what it took within `period`. Three statements, however many points there are. */
export async function readNetwork(
  container: MedusaContainer,
  { period, quiet_days }: { period: Period; quiet_days: number },
  at: Date
): Promise<DeskPoint[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, shelves, revenues] = await Promise.all([
    db.raw<{ rows: StoredPoint[] }>(
      `select p.id, p.handle, p.code, p.name, p.class, p.address, p.unit_code, p.lat, p.lng,
              p.opened_on, p.closed_on, p.has_sign, p.has_shelves, p.has_price_list, p.inspected_on,
              (select count(*)::int from ocop_point_membership m
                where m.point_id = p.id and m.role = 'manager' and m.removed_at is null
                  and m.deleted_at is null) as managers,
              ${LAST_MOVEMENT} as last_movement_at
         from ocop_sales_point p where p.deleted_at is null`
    ),
    readShelfCounts(container, at),
    readRevenues(container, period),
  ])
  const today = localDateAt(at)
  return rows.map(({ id, ...point }): DeskPoint => {
    const { counting, total } = shelves.get(id) ?? { counting: 0, total: 0 }
    const moved = point.last_movement_at
    return {
      ...point,
      place: unitByCode(point.unit_code)?.name ?? null,
      open: point.closed_on === null || point.closed_on >= today,
      shelf: shelfVerdict(point.class, counting, total),
      equipped: point.has_sign && point.has_shelves && point.has_price_list,
      still_days: moved ? Math.max(0, daysBetween(localDateAt(moved), today)) : null,
      quiet: isQuiet(point, quiet_days, at),
      ...(revenues.get(id) ?? NO_REVENUE),
    }
  })
}

/** The points that a filter leaves, sorted. */
export function narrowed(points: DeskPoint[], filter: PointsFilter): DeskPoint[] {
  const words = foldVietnamese(filter.q ?? "")
    .split(" ")
    .filter(Boolean)
  return points
    .filter((point) => {
      if (filter.state !== "all" && point.open !== (filter.state === "open")) return false
      if (filter.class && point.class !== filter.class) return false
      if (filter.quiet && !point.quiet) return false
      if (filter.shelf && point.shelf.verdict !== filter.shelf) return false
      if (filter.unit && point.unit_code !== filter.unit) return false
      const said = foldVietnamese([point.name, point.code, point.place, point.address].join(" "))
      return words.every((word) => said.includes(word))
    })
    .sort(comparing(ORDERS, filter.sort, byName))
}

const byName: Compare<DeskPoint> = (a, b) =>
  collator.compare(a.name, b.name) || (a.handle < b.handle ? -1 : 1)

const ORDERS: Record<string, Compare<DeskPoint>> = {
  name: byName,
  place: (a, b) => collator.compare(a.place ?? "￿", b.place ?? "￿"),
  shelf: (a, b) => shareOf(a) - shareOf(b),
  /** The one that was silent longest is the first. */
  movement: (a, b) => (a.last_movement_at?.getTime() ?? 0) - (b.last_movement_at?.getTime() ?? 0),
  revenue: (a, b) => a.revenue_vnd - b.revenue_vnd,
  inspection: (a, b) => order(a.inspected_on ?? "", b.inspected_on ?? ""),
}

/** An empty shelf says nothing, and stands behind those that say something. */
function shareOf({ shelf }: DeskPoint): number {
  return shelf.total === 0 ? 2 : shelf.counting / shelf.total
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The network in numbers, whatever the table is narrowed to; what is asked of open points is counted of open points. */
export function networkCounts(points: DeskPoint[]) {
  const open = points.filter((point) => point.open)
  const count = (wanted: (point: DeskPoint) => boolean) => open.filter(wanted).length
  return {
    open: open.length,
    closed: points.length - open.length,
    met: count(({ shelf }) => shelf.verdict === "met"),
    missed: count(({ shelf }) => shelf.verdict === "missed"),
    not_assessable: count(({ shelf }) => shelf.verdict === "not_assessable"),
    quiet: count(({ quiet }) => quiet),
    equipped: count(({ equipped }) => equipped),
    revenue_vnd: points.reduce((sum, { revenue_vnd }) => sum + revenue_vnd, 0),
  }
}
