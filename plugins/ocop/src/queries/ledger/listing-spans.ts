import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalDate } from "../../rules/local-date"

/** A platform with its days and its successor. */
export type LedgerPlatform = {
  id: string
  code: string
  name: string
  url: string | null
  operator: string | null
  is_own: boolean
  opened_on: string | null
  closed_on: string | null
  successor_code: string | null
}

/** A platform with its spans of listing; `spans` is the same array until a check is written. */
export type PlatformSpans = { platform: LedgerPlatform; version: string; spans: ListedSpan[] }

/** A time in which every check that saw the page found it listed; `until_on` is the day of the first check that did not. */
export type ListedSpan = {
  product_code: string
  from_on: string
  until_on: string | null
  accepts_non_cash: boolean | null
}

const PLATFORMS = `
  select p.id, p.code, p.name, p.url, p.operator, p.is_own, p.opened_on, p.closed_on, p.successor_code,
    coalesce(v.changes, 0)::text as version
  from ocop_platform p left join ocop_listing_version v on v.platform_id = p.id
  where p.deleted_at is null`

/** As one JSON array of arrays: 10,000 rows cost a third of what as many rows of the driver cost. */
const SPANS = `
  select coalesce(json_agg(json_build_array(product_code, from_on, until_on, accepts_non_cash)), '[]') as spans
  from ocop_listing_span where platform_id = :platform and outcome = 'listed'`

type PlatformWithVersion = LedgerPlatform & { version: string }
type SpanCells = [string, string, string | null, boolean | null]
type KeptSpans = { version: string; spans: Promise<ListedSpan[]> }
type Kept = Map<string, KeptSpans>

const kept = new WeakMap<object, Kept>()

/** Platforms in the order of their codes, each with its spans of listing; read again only after a check was written. */
export async function readListedSpans(container: MedusaContainer): Promise<PlatformSpans[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: PlatformWithVersion[] }>(PLATFORMS)
  const known: Kept = kept.get(database) ?? new Map<string, KeptSpans>()
  kept.set(database, known)
  const read = async (platform: string): Promise<ListedSpan[]> => {
    const { rows } = await database.raw<{ rows: { spans: SpanCells[] }[] }>(SPANS, { platform })
    return (rows[0]?.spans ?? []).map(([product_code, from_on, until_on, accepts_non_cash]) => ({
      product_code,
      from_on,
      until_on,
      accepts_non_cash,
    }))
  }
  const sorted = rows.sort((a, b) => (a.code < b.code ? -1 : 1))
  return Promise.all(
    sorted.map(async ({ version, ...platform }) => {
      const before = known.get(platform.id)
      if (before?.version === version) return { platform, version, spans: await before.spans }
      const spans = read(platform.id)
      known.set(platform.id, { version, spans })
      spans.catch(() => known.delete(platform.id))
      return { platform, version, spans: await spans }
    })
  )
}

/** What was listed at the end of a day by the latest check that saw the page. */
export function listedOn(spans: ListedSpan[], asOf: LocalDate): ListedSpan[] {
  return spans.filter(
    ({ from_on, until_on }) => from_on <= asOf && (until_on === null || until_on > asOf)
  )
}
