import { generateEntityId } from "@medusajs/framework/utils"
import { writeAudit, nothingChanged, type Actor, type Audited } from "../audit"

type Db = { raw(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> }

/** What was seen. */
export type Seen = {
  outcome: "listed" | "not_listed" | "unreachable"
  url: string | null
  accepts_non_cash: boolean | null
  checked_on: string
  checked_by: string
  source: string | null
}

export type Listing = {
  platform: { id: string; code: string; name: string }
  product: { code: string; name: string }
}

/** The newest check of a listing up to a day; with `sawPage`, the newest that saw it. */
export async function lastCheck(
  db: Db,
  { platform, product }: Listing,
  day: string
): Promise<Seen | null> {
  const { rows } = await db.raw(
    `select outcome, url, accepts_non_cash, checked_on, checked_by, source from ocop_listing_check
      where platform_id = ? and product_code = ? and checked_on <= ? and deleted_at is null
      order by checked_on desc limit 1`,
    [platform.id, product.code, day]
  )
  const [row] = rows
  return isSeen(row) ? row : null
}

/**
 * Writes down a check within a transaction, with the audit's entry: what was known up to its day, and what is now. A listing has one
 * check a day, so a second one corrects the first. Transactions that check one platform follow each other, by the lock of the spans.
 */
export async function writeCheck(
  db: Db,
  listing: Listing,
  seen: Seen,
  { at, by, action, reason }: { at: Date; by: Actor; action: string; reason: string | null }
): Promise<Audited> {
  const { platform, product } = listing
  await db.raw(`select pg_advisory_xact_lock(hashtextextended('ocop-listing:' || ?, 0))`, [
    platform.id,
  ])
  const before = await lastCheck(db, listing, seen.checked_on)
  if (before && same(before, seen)) return nothingChanged()
  await db.raw(
    `insert into ocop_listing_check
       (id, platform_id, product_code, url, outcome, accepts_non_cash, checked_on, checked_by, source)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (platform_id, product_code, checked_on) where deleted_at is null do update
       set url = excluded.url, outcome = excluded.outcome, accepts_non_cash = excluded.accepts_non_cash,
           checked_by = excluded.checked_by, source = excluded.source, updated_at = now()`,
    [
      generateEntityId(undefined, "olchk"),
      platform.id,
      product.code,
      seen.url,
      seen.outcome,
      seen.accepts_non_cash,
      seen.checked_on,
      seen.checked_by,
      seen.source,
    ]
  )
  const named = { platform: platform.code, product: product.code }
  return writeAudit(db, at, by, {
    action,
    subjectType: "listing",
    subjectId: `${platform.code}/${product.code}`,
    subject: `${product.name} · ${platform.name}`,
    before: before && { ...named, ...before },
    after: { ...named, ...seen },
    reason,
  })
}

function same(a: Seen, b: Seen): boolean {
  return (
    a.outcome === b.outcome &&
    a.url === b.url &&
    a.accepts_non_cash === b.accepts_non_cash &&
    a.checked_on === b.checked_on &&
    a.checked_by === b.checked_by &&
    a.source === b.source
  )
}

function isSeen(row: unknown): row is Seen {
  return typeof row === "object" && row !== null && "outcome" in row && "checked_on" in row
}
