import type { LocalDate } from "../../rules/local-date"

/**
 * Where the list behind a number stands: published as open data (`docs/open-data.md`), or in an annex of the report itself. The only
 * place that knows. A report is for everybody, so none of its numbers leads to a page that asks who one is.
 */
const LISTS = {
  certified: { data: "certified-products" },
  stars: { data: "certified-products" },
  group: { data: "certified-products" },
  expired: { annex: "het-han" },
  /** Whenever it was, with withdrawals. */
  ended: { data: "ended-certificates" },
  producers: { data: "producers" },
  producersOfType: { data: "producers" },
  platform: { data: "coverage" },
  missing: { annex: "san-pham" },
  nonCash: { data: "coverage" },
  barcodes: { data: "certified-products" },
  quality: { annex: "chat-luong" },
  growingAreas: { annex: "vung-trong" },
  packingFacilities: { annex: "dong-goi" },
  events: { data: "trade-events" },
  eventsOfLevel: { data: "trade-events" },
  points: { data: "sales-points" },
  channels: { annex: "diem-ban" },
  bestSellers: { annex: "ban-chay" },
} as const

export type ListName = keyof typeof LISTS

/**
 * The address of a list as it stood on the day of the report; `part` narrows it where the list can be narrowed (stars, group, type,
 * platform, level). `#id` is an annex of the same document; undefined when there is no such list.
 */
export type Addresses = (list: ListName, part?: string) => string | undefined

/** For the report itself. @param annexes ids of the annexes that it has */
export function listAddresses(
  origin: string,
  asOf: LocalDate,
  annexes: ReadonlySet<string>
): Addresses {
  return (name) => {
    const list: { data: string } | { annex: string } = LISTS[name]
    if ("data" in list) return `${origin}/open-data/${list.data}.csv?as_of=${asOf}`
    return annexes.has(list.annex) ? `#${list.annex}` : undefined
  }
}
