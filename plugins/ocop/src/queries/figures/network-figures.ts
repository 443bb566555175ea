import type { LocalDate } from "../../rules/local-date"
import { openOn } from "../../rules/period"

export type PointRow = {
  opened_on: string
  closed_on: string | null
  inspected_on: string | null
  has_sign: boolean
  has_shelves: boolean
  has_price_list: boolean
}

export const POINT_FIELDS = ["opened_on", "closed_on", "has_sign", "has_shelves", "has_price_list"]

export type NetworkFigures = {
  open: number
  withSign: number
  withShelves: number
  withPriceList: number
}

/** Sales points open on the day, and how many of them have what Decision 45/2021/QĐ-UBND asks for. */
export function networkFigures(points: PointRow[], asOf: LocalDate): NetworkFigures {
  const open = points.filter((point) => openOn(point, asOf))
  return {
    open: open.length,
    withSign: open.filter((point) => point.has_sign).length,
    withShelves: open.filter((point) => point.has_shelves).length,
    withPriceList: open.filter((point) => point.has_price_list).length,
  }
}
