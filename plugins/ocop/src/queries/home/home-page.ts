import type { MedusaContainer } from "@medusajs/framework/types"
import { unitByCode } from "../../rules/administrative-units"
import { catalogueEngine } from "../catalogue/catalogue-engine"
import { catalogueItem, type CatalogueItem } from "../catalogue/catalogue-item"
import { GROUP_LABELS, valuesOf, type FacetValue } from "../catalogue/facets"
import { pointSummary, readOpenPoints, type PointSummary } from "../points/point-summary"

const BEST_SELLERS = 8

export type HomePage = {
  counts: { products: number; producers: number; points: number }
  groups: FacetValue[]
  best_sellers: CatalogueItem[]
  places: { code: string; name: string; lat: number; lng: number; products: number }[]
  points: PointSummary[]
}

/** What the home page shows. Counts are of products that may be sold at `now`, and of their producers. */
export async function readHomePage(container: MedusaContainer, now: Date): Promise<HomePage> {
  const engine = await catalogueEngine(container)
  const [found, points] = await Promise.all([
    engine.search({
      sort: "popular",
      take: BEST_SELLERS,
      facets: ["product_group", "place_code", "producer_handle", "points"],
      now,
    }),
    readOpenPoints(container, now),
  ])
  const { facets, hits, metadata } = found
  const stock = new Map(valuesOf(facets, "points").map(({ value, count }) => [value, count]))
  return {
    counts: {
      products: metadata.count ?? 0,
      producers: valuesOf(facets, "producer_handle").length,
      points: points.length,
    },
    groups: valuesOf(facets, "product_group")
      .map(({ value, count }) => ({ value, label: GROUP_LABELS[value] ?? value, count }))
      .sort((a, b) => groupRank(a.value) - groupRank(b.value)),
    best_sellers: hits.map(({ document }) => catalogueItem(document)),
    places: valuesOf(facets, "place_code").flatMap(({ value, count }) => {
      const unit = unitByCode(value)
      return unit
        ? [{ code: unit.code, name: unit.name, lat: unit.lat, lng: unit.lng, products: count }]
        : []
    }),
    points: points.map((point) => pointSummary(point, stock.get(point.handle) ?? 0)),
  }
}

function groupRank(group: string): number {
  return Object.keys(GROUP_LABELS).indexOf(group)
}
