import type { LocalDate } from "../../rules/local-date"

/**
 * Which published list stands behind which number, by its open data (`docs/open-data.md`). The only place that knows these
 * addresses. What is not published as a list of its own stands in the annexes alone.
 */
const LISTS = {
  certified: "certified-products",
  stars: "certified-products",
  group: "certified-products",
  expired: "ended-certificates",
  producers: "producers",
  producersOfType: "producers",
  platform: "coverage",
  coverage: "coverage",
  barcodes: "certified-products",
  quality: null,
  growingAreas: null,
  packingFacilities: null,
  events: "trade-events",
  eventsOfLevel: "trade-events",
  points: "sales-points",
  bestSellers: null,
} as const

export type ListName = keyof typeof LISTS

/** Makes absolute addresses of lists as they stood on the day of the report. */
export type Addresses = (list: ListName) => string | undefined

export function listAddresses(origin: string, asOf: LocalDate): Addresses {
  return (list) => {
    const dataset = LISTS[list]
    return dataset ? `${origin}/open-data/${dataset}.csv?as_of=${asOf}` : undefined
  }
}
