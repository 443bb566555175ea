import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BY_LINK, readSource, type LinkReply } from "../../../link-check/link-source"
import { foldVietnamese } from "../../../rules/fold-vietnamese"
import { addDays, type LocalDate } from "../../../rules/local-date"

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

type Row = {
  platform_code: string
  platform_name: string
  product_code: string
  product_name: string
  url: string | null
  outcome: LinkRow["outcome"]
  source: string | null
  checked_on: string
  asked_at: Date
}

/** Each listing once. The days bound the reading: a listing is asked weekly, and years of checks are millions. */
const LATEST = `
  select distinct on (c.platform_id, c.product_code)
    p.code as platform_code, p.name as platform_name, c.product_code,
    coalesce(o.name, c.product_code) as product_name, c.url, c.outcome, c.source, c.checked_on,
    c.updated_at as asked_at
  from ocop_listing_check c
  join ocop_platform p on p.id = c.platform_id and p.deleted_at is null
  left join ocop_product o on o.code = c.product_code and o.deleted_at is null
  where c.deleted_at is null and c.checked_by = :by and c.checked_on > :since and c.checked_on <= :today
    and (:platform::text is null or p.code = :platform)
  order by c.platform_id, c.product_code, c.checked_on desc`

/** Latest automatic checks, those that did not find their page first; `counts` of all outcomes, whatever outcome is asked for. */
export async function readLinkChecks(
  container: MedusaContainer,
  { platform, outcome, q, days }: LinksQuery,
  today: LocalDate
): Promise<{ links: LinkRow[]; counts: LinkCounts }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(LATEST, {
    by: BY_LINK,
    since: addDays(today, -days),
    today,
    platform,
  })
  const words = foldVietnamese(q ?? "")
    .split(/\s+/)
    .filter(Boolean)
  const found = rows.filter((row) => {
    const text = foldVietnamese([row.product_code, row.product_name, row.url ?? ""].join(" "))
    return words.every((word) => text.includes(word))
  })
  const counts: LinkCounts = { listed: 0, not_listed: 0, unreachable: 0 }
  for (const row of found) counts[row.outcome] += 1
  const links = found
    .filter((row) => outcome === null || row.outcome === outcome)
    .sort(
      (a, b) =>
        WORST.indexOf(a.outcome) - WORST.indexOf(b.outcome) ||
        b.asked_at.getTime() - a.asked_at.getTime() ||
        (a.product_code < b.product_code ? -1 : 1)
    )
    .map((row): LinkRow => ({
      platform: { code: row.platform_code, name: row.platform_name },
      product: { code: row.product_code, name: row.product_name },
      url: row.url,
      outcome: row.outcome,
      checked_on: row.checked_on,
      asked_at: row.asked_at,
      ...readSource(row.source),
    }))
  return { links, counts }
}

const WORST: LinkRow["outcome"][] = ["not_listed", "unreachable", "listed"]
