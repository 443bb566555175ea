import type { MedusaContainer } from "@medusajs/framework/types"
import { unitByCode } from "../../rules/administrative-units"
import { catalogueEngine } from "../catalogue/catalogue-engine"
import { catalogueItem, type CatalogueItem } from "../catalogue/catalogue-item"
import { GROUP_LABELS, valuesOf, type FacetValue } from "../catalogue/facets"
import { listPointSummaries, type PointSummary } from "../points/point-summary"

const BEST_SELLERS = 8

export type HomePage = {
  counts: { products: number; producers: number; points: number }
  groups: FacetValue[]
  best_sellers: CatalogueItem[]
  places: { code: string; name: string; lat: number; lng: number; products: number }[]
  points: PointSummary[]
}

/**
 * What the home page shows. Counts, also those by group and by place, are of Quảng Ninh's own products that may be sold at
 * `now`, and of their producers: goods of other provinces are sold too, and enter no figure (Decision 45/2021/QĐ-UBND speaks of
 * the province's products).
 */
export async function readHomePage(container: MedusaContainer, now: Date): Promise<HomePage> {
  const engine = await catalogueEngine(container)
  const [{ facets, metadata }, { hits }, points] = await Promise.all([
    engine.search({
      filters: { of_province: true },
      take: 0,
      facets: ["product_group", "place_code", "producer_handle"],
      now,
    }),
    engine.search({ sort: "popular", take: BEST_SELLERS, now }),
    listPointSummaries(container, now),
  ])
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
    points,
  }
}

function groupRank(group: string): number {
  return Object.keys(GROUP_LABELS).indexOf(group)
}
