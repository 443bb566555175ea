import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BY_LINK, readSource, type LinkReply } from "../../../link-check/link-source"
import { addDays, type LocalDate } from "../../../rules/local-date"
import { registerSpans } from "../../sets/register-spans"
import { productSearch } from "./product-search"

export type LinksQuery = {
  platform: string | null
  outcome: "listed" | "not_listed" | "unreachable" | null
  q: string | null
  /** Only links that were asked within so many days. */
  days: number
}

/** The newest automatic check of a listing, with what the shop's server said. */
export type LinkRow = LinkReply & {
  platform: { code: string; name: string }
  product: { code: string; name: string }
  url: string | null
  outcome: "listed" | "not_listed" | "unreachable"
  checked_on: string
  asked_at: Date
}

export type LinkCounts = Record<LinkRow["outcome"], number>

type Row = LinkCounts & {
  platform_code: string | null
  platform_name: string
  product_code: string
  product_name: string
  url: string | null
  outcome: LinkRow["outcome"]
  source: string | null
  checked_on: string
  asked_at: Date
}

/**
 * Each listing once, what did not find its page first; and how many there are of each outcome. The days bound the reading: a
 * listing is asked weekly, and years of checks are millions.
 */
const LATEST = `
  with latest as materialized (
    select distinct on (c.platform_id, c.product_code) c.id, c.platform_id, c.product_code, c.outcome,
      c.updated_at
    from ocop_listing_check c
    join ocop_platform p on p.id = c.platform_id and p.deleted_at is null
    where c.deleted_at is null and c.checked_by = :by and c.checked_on > :since and c.checked_on <= :today
      and (:platform::text is null or p.code = :platform)
      and (:codes::text[] is null or c.product_code = any(:codes::text[]))
    order by c.platform_id, c.product_code, c.checked_on desc
  ), counts as (
    select count(*) filter (where outcome = 'listed')::int as listed,
      count(*) filter (where outcome = 'not_listed')::int as not_listed,
      count(*) filter (where outcome = 'unreachable')::int as unreachable
    from latest
  ), shown as (
    select * from latest where :outcome::text is null or outcome = :outcome
    order by array_position(array['not_listed', 'unreachable', 'listed'], outcome), updated_at desc, product_code
    limit :take offset :skip
  )
  select counts.*, p.code as platform_code, p.name as platform_name, c.product_code,
    coalesce(o.name, c.product_code) as product_name, c.url, c.outcome, c.source, c.checked_on,
    c.updated_at as asked_at
  from counts
  left join (shown
    join ocop_listing_check c on c.id = shown.id
    join ocop_platform p on p.id = c.platform_id
    left join ocop_product o on o.code = c.product_code and o.deleted_at is null) on true
  order by array_position(array['not_listed', 'unreachable', 'listed'], c.outcome), c.updated_at desc, c.product_code`

/** Some of the latest automatic checks; `counts` of all outcomes, whatever outcome is asked for. */
export async function readLinkChecks(
  container: MedusaContainer,
  { platform, outcome, q, days }: LinksQuery,
  today: LocalDate,
  { skip, take }: { skip: number; take: number }
): Promise<{ links: LinkRow[]; counts: LinkCounts; count: number }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(LATEST, {
    by: BY_LINK,
    since: addDays(today, -days),
    today,
    platform,
    outcome,
    codes: q === null ? null : await codesOf(container, q),
    skip,
    take,
  })
  const [first] = rows
  const counts: LinkCounts = {
    listed: first?.listed ?? 0,
    not_listed: first?.not_listed ?? 0,
    unreachable: first?.unreachable ?? 0,
  }
  const count =
    outcome === null ? counts.listed + counts.not_listed + counts.unreachable : counts[outcome]
  const links = rows.flatMap((row): LinkRow[] => {
    // Without any row the counts come alone.
    if (row.platform_code === null) return []
    return [
      {
        platform: { code: row.platform_code, name: row.platform_name },
        product: { code: row.product_code, name: row.product_name },
        url: row.url,
        outcome: row.outcome,
        checked_on: row.checked_on,
        asked_at: row.asked_at,
        ...readSource(row.source),
      },
    ]
  })
  return { links, counts, count }
}

async function codesOf(container: MedusaContainer, q: string): Promise<string[]> {
  const products = (await registerSpans(container)).map(({ product }) => product)
  return products.filter(productSearch(q)).map(({ code }) => code)
}
