import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { halfYearTo } from "../../../rules/period"
import type { LocalDate } from "../../../rules/local-date"
import { readRows } from "../../../search/graph"
import { networkFigures, POINT_FIELDS, type PointRow } from "../../figures/network-figures"
import { EVENT_FIELDS, tradeFigures, type EventRow } from "../../figures/trade-figures"
import type { ValidProduct } from "../../sets/valid-products"
import { countsByStars, countsOfProducers } from "../overview/valid-counts"

/** A count of our own registers with its parts, beside what was claimed. */
export type OwnCount = {
  key: "valid" | "producers" | "events" | "sales_points"
  total: number
  parts: { key: string; count: number }[]
  /** Whether the claimed total is this one, and whether the claimed parts are these in any order; null when none was claimed. */
  is_total: boolean | null
  is_parts: boolean | null
}

/** What our registers count as of a day: valid products, their producers, events of the half-year up to it, open points. */
export async function readOwnCounts(
  container: MedusaContainer,
  products: ValidProduct[],
  asOf: LocalDate,
  claimed: { total: number | null; parts: number[] | null }
): Promise<OwnCount[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [eventRows, pointRows] = await Promise.all([
    readRows<EventRow>(query, { entity: "trade_event", fields: EVENT_FIELDS }),
    readRows<PointRow>(query, { entity: "sales_point", fields: POINT_FIELDS }),
  ])
  const events = tradeFigures(eventRows, halfYearTo(asOf))
  const stars = countsByStars(products)
  const { total: producers, ...kinds } = countsOfProducers(products)
  const held = {
    provincial: events.provincial,
    in_province: events.inProvince,
    programmes: events.programmes,
  }
  return [
    count("valid", products.length, stars, claimed),
    count("producers", producers, kinds, claimed),
    count("events", held.provincial + held.in_province + held.programmes, held, claimed),
    count("sales_points", networkFigures(pointRows, asOf).open, {}, claimed),
  ]
}

function count(
  key: OwnCount["key"],
  total: number,
  counts: Record<string, number>,
  claimed: { total: number | null; parts: number[] | null }
): OwnCount {
  const parts = Object.entries(counts).map(([key, count]) => ({ key, count }))
  const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b).join("+")
  return {
    key,
    total,
    parts,
    is_total: claimed.total === null ? null : claimed.total === total,
    is_parts:
      claimed.parts === null
        ? null
        : sorted(claimed.parts) === sorted(parts.map(({ count }) => count)),
  }
}
