import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { unitByCode } from "../../rules/administrative-units"
import { localDateAt } from "../../rules/local-date"
import { isOpen, readPointRows, type PointRow } from "../../search/point-rows"
import { catalogueEngine } from "../catalogue/catalogue-engine"
import { valuesOf } from "../catalogue/facets"

/** A sales point as shoppers see it (docs/store-api.md). */
export type PointSummary = {
  handle: string
  name: string
  class: string
  address: string
  /** Name of its commune, ward or special zone. */
  place: string | null
  lat: number | null
  lng: number | null
  phone: string | null
  opening_hours: string | null
  delivers: boolean
  is_default_seller: boolean
  /** Products that can be bought there now. */
  products: number
}

export function pointSummary(point: PointRow, products: number): PointSummary {
  return {
    handle: point.handle,
    name: point.name,
    class: point.class,
    address: point.address,
    place: unitByCode(point.unit_code)?.name ?? null,
    lat: point.lat,
    lng: point.lng,
    phone: point.phone,
    opening_hours: point.opening_hours,
    delivers: point.delivers,
    is_default_seller: point.is_default_seller,
    products,
  }
}

/** Points that are open on the day of `now` and can sell: with a channel and a stock location. */
export async function readOpenPoints(container: MedusaContainer, now: Date): Promise<PointRow[]> {
  const points = await readPointRows(container.resolve(ContainerRegistrationKeys.QUERY))
  const today = localDateAt(now)
  return points.filter(
    (point) => isOpen(point, today) && point.sales_channel && point.stock_location
  )
}

/** Number of products that each point has in stock and may sell at `now`, by handle. */
export async function countProductsByPoint(
  container: MedusaContainer,
  now: Date
): Promise<ReadonlyMap<string, number>> {
  const engine = await catalogueEngine(container)
  const { facets } = await engine.search({ now, take: 0, facets: ["points"] })
  return new Map(valuesOf(facets, "points").map(({ value, count }) => [value, count]))
}

export async function listPointSummaries(
  container: MedusaContainer,
  now: Date
): Promise<PointSummary[]> {
  const [points, products] = await Promise.all([
    readOpenPoints(container, now),
    countProductsByPoint(container, now),
  ])
  return points.map((point) => pointSummary(point, products.get(point.handle) ?? 0))
}
