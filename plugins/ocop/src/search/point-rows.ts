import { addDays, localDate, type LocalDate, startOfDay } from "../rules/local-date"
import { readRows, type Graph } from "./graph"

/** A sales point with the channel it sells through and the location it keeps its stock at. */
export type PointRow = {
  id: string
  handle: string
  name: string
  class: string
  address: string
  unit_code: string | null
  lat: number | null
  lng: number | null
  phone: string | null
  email: string | null
  opening_hours: string | null
  opened_on: string
  closed_on: string | null
  is_default_seller: boolean
  delivers: boolean
  operator_name: string
  operator_tax_code: string | null
  alcohol_licence: string | null
  website: string | null
  facebook: string | null
  zalo: string | null
  tiktok: string | null
  sales_channel?: { id: string } | null
  stock_location?: { id: string } | null
}

const FIELDS = [
  ..."id handle name class address unit_code lat lng phone email opening_hours opened_on closed_on".split(
    " "
  ),
  ..."is_default_seller delivers operator_name operator_tax_code alcohol_licence website facebook zalo tiktok".split(
    " "
  ),
  "sales_channel.id",
  "stock_location.id",
]

/** All points, closed ones too, the default seller first and then by name. */
export async function readPointRows(query: Graph): Promise<PointRow[]> {
  const rows = await readRows<PointRow>(query, { entity: "sales_point", fields: FIELDS })
  return rows.sort(
    (a, b) =>
      Number(b.is_default_seller) - Number(a.is_default_seller) ||
      a.name.localeCompare(b.name, "vi")
  )
}

/** A point is open from its first day to its last, both included. */
export function isOpen(point: PointRow, today: LocalDate): boolean {
  return point.opened_on <= today && (point.closed_on === null || point.closed_on >= today)
}

/** The next instant at which a point opens or has closed; null when none is planned. */
export function nextOpeningOrClosing(points: readonly PointRow[], now: Date): Date | null {
  const changes = points
    .flatMap((point) => [
      startOfDay(localDate(point.opened_on)),
      ...(point.closed_on ? [startOfDay(addDays(localDate(point.closed_on), 1))] : []),
    ])
    .filter((change) => change > now)
  return changes.length ? new Date(Math.min(...changes.map((change) => change.getTime()))) : null
}
