import type { Row } from "../../open-data/dataset"
import { unitByCode } from "../../rules/administrative-units"
import type { LocalDate } from "../../rules/local-date"
import { openOn } from "../../rules/period"

export type PublishedPoint = {
  code: string
  handle: string
  name: string
  class: string
  address: string
  unit_code: string | null
  district_2024_code: string | null
  lat: number | null
  lng: number | null
  opened_on: string
  closed_on: string | null
  delivers: boolean
  has_sign: boolean
  has_shelves: boolean
  has_price_list: boolean
  inspected_on: string | null
}

/** Named one by one: whatever else is kept of a point stays inside. */
export const PUBLISHED_POINT_FIELDS = [
  "code",
  "handle",
  "name",
  "class",
  "address",
  "unit_code",
  "district_2024_code",
  "lat",
  "lng",
  "opened_on",
  "closed_on",
  "delivers",
  "has_sign",
  "has_shelves",
  "has_price_list",
  "inspected_on",
]

/** Points that are open on the day, by code. */
export function pointRows(points: PublishedPoint[], asOf: LocalDate, origin: string): Row[] {
  return points
    .filter((point) => openOn(point, asOf))
    .map(({ closed_on: _, handle, ...point }) => ({
      ...point,
      unit_name: unitByCode(point.unit_code)?.name ?? null,
      page_url: `${origin}/points/${encodeURIComponent(handle)}`,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}
