import type { Addresses, ListName } from "./list-addresses"
import type { ReportFacts } from "./facts"

/**
 * Where the desk keeps the list behind a number of the report, narrowed to what was counted; paths of the shop below /province. Only
 * the desk's own page shows them: the report that is published leads to open data (list-addresses.ts).
 */
export function deskAddresses({ asOf, period }: ReportFacts): Addresses {
  const within = { from: period.from, to: period.to }
  const lists: Record<ListName, (part?: string) => string> = {
    certified: () => path("certificates", { as_of: asOf, status: "valid" }),
    stars: (stars) => path("certificates", { as_of: asOf, status: "valid", stars }),
    group: (group) => path("certificates", { as_of: asOf, status: "valid", group }),
    expired: () => path("certificates", { ended_from: period.from, ended_to: period.to }),
    producers: () => path("producers", { as_of: asOf }),
    producersOfType: (type) => path("producers", { as_of: asOf, type }),
    platform: (platform) => path("coverage", { as_of: asOf, platform }),
    missing: (platform) => path("coverage/missing", { as_of: asOf, platform }),
    nonCash: () => path("coverage", { as_of: asOf }),
    barcodes: () => path("barcodes", { as_of: asOf }),
    quality: (scheme) => path("quality", { as_of: asOf, scheme }),
    growingAreas: () => path("quality/growing-areas", { as_of: asOf }),
    packingFacilities: () => path("quality/packing-facilities", { as_of: asOf }),
    events: () => path("events", within),
    eventsOfLevel: (level) => path("events", { ...within, level }),
    points: () => path("points", {}),
    channels: () => path("points", {}),
    bestSellers: () => path("best-sellers", within),
  }
  return (list, part) => lists[list](part)
}

function path(page: string, filters: Record<string, string | undefined>): string {
  const query = new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]): [string, string][] =>
      value ? [[name, value]] : []
    )
  ).toString()
  return `/province/${page}${query && "?"}${query}`
}
