import type { ReportFacts } from "./facts"
import { listAddresses, type Addresses, type ListName } from "./list-addresses"

/**
 * Where the desk keeps the list behind a number of the report as it stood on its day, narrowed to what was counted; paths of the shop.
 * Products that were certified on the day are what the province's own platform listed then. Points the desk shows as they are now, so
 * those of an earlier day are open data here too. Only the desk's own page shows these addresses: what is published
 * leads to what everybody may read (list-addresses.ts).
 */
export function deskAddresses({ asOf, period, platforms }: ReportFacts): Addresses {
  const published = listAddresses("", asOf, new Set())
  const own = platforms.find(({ isOwn, listed }) => isOwn && listed.missing.length === 0)
  const certified = (filters: Record<string, string | undefined>) =>
    own &&
    path(`coverage/${encodeURIComponent(own.code)}`, { as_of: asOf, state: "listed", ...filters })
  const within = { from: period.from, to: period.to }
  const lists: Partial<Record<ListName, (part?: string) => string | undefined>> = {
    certified: () => certified({}),
    stars: (stars) => certified({ stars }),
    group: (group) => certified({ group }),
    expired: () =>
      path("certificates", {
        as_of: asOf,
        status: "expired",
        ended_from: period.from,
        ended_to: period.to,
      }),
    producers: () => path("producers", { as_of: asOf }),
    producersOfType: (type) => path("producers", { as_of: asOf, type }),
    platform: () => path("coverage", { as_of: asOf }),
    nonCash: () => path("coverage", { as_of: asOf }),
    missing: (platform) =>
      path(`coverage/${encodeURIComponent(platform ?? "")}`, { as_of: asOf, state: "missing" }),
    barcodes: () => path("barcodes", { as_of: asOf, state: "all" }),
    quality: (scheme) => path("quality/certificates", { on: asOf, scheme }),
    growingAreas: () => path("quality/growing-areas", { on: asOf }),
    packingFacilities: () => path("quality/packing-facilities", { on: asOf }),
    events: () => path("events", within),
    eventsOfLevel: (level) => path("events", { ...within, level }),
    channels: () => path("points", {}),
    bestSellers: () => path("best-sellers", within),
  }
  return (list, part) => lists[list]?.(part) ?? published(list)
}

function path(page: string, filters: Record<string, string | undefined>): string {
  const query = new URLSearchParams(
    Object.entries(filters).flatMap(([name, value]): [string, string][] =>
      value ? [[name, value]] : []
    )
  ).toString()
  return `/province/${page}${query && "?"}${query}`
}
