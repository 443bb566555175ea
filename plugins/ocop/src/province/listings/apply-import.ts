import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { readListedProducts, type ListedProduct } from "../../queries/province/listings/absent"
import { writeAudit, type Actor, type Audited } from "../audit"
import { nameOf, withReview, type Db, type LockedImport } from "./import-lock"
import { refuseListings } from "./refusals"

type Applying = {
  id: string
  /** Also record products that were listed and are not in the file as not listed on its day. */
  absentAsNotListed: boolean
  /** Enter what is matched although some rows are still doubtful. */
  leaveDoubtful: boolean
  reason: string | null
  by: Actor & { type: "province" }
}

/** What applying wrote: checks of either outcome, and how many of an earlier look at that day they replaced. */
export type Applied = { listed: number; not_listed: number; replaced: number; left: number }

type Check = {
  id: string
  product_code: string
  url: string | null
  outcome: "listed" | "not_listed"
  accepts_non_cash: boolean | null
}

/**
 * Enters a reviewed file into the ledger: one check for each matched product, on the file's day, by the person, from the file. All
 * of it or nothing, and once.
 * @throws AreaRefusal 404, 409 `already_applied`, `not_in_review`, `doubtful_left`, `absent_needs_all`, `nothing_to_apply`
 */
export async function applyListingImport(
  container: MedusaContainer,
  { id, absentAsNotListed, leaveDoubtful, reason, by }: Applying
): Promise<{ applied: Applied; audited: Audited }> {
  // Before the import is locked: a transaction that asks for a second connection may wait for itself.
  const known = absentAsNotListed ? await readListedProducts(container, id) : []
  return withReview(container, id, async (db, found) => {
    const left = await countDoubtful(db, id)
    if (left > 0 && absentAsNotListed) throw refuseListings("absent_needs_all")
    if (left > 0 && !leaveDoubtful)
      throw refuseListings("doubtful_left", { facts: { count: left } })
    const listed = await listedChecks(db, id)
    const absent = absentChecks(known ?? [], listed)
    if (listed.length + absent.length === 0) throw refuseListings("nothing_to_apply")
    const before = await readChecksOfDay(db, found, [...listed, ...absent])
    await writeChecks(db, found, [...listed, ...absent], by.name)
    const applied: Applied = {
      listed: listed.length,
      not_listed: absent.length,
      replaced: before.length,
      left,
    }
    const at = now(container)
    await db.raw(
      `update ocop_listing_import
          set state = 'applied', applied_by_name = ?, applied_at = ?, outcome = ?::jsonb,
            updated_at = now()
        where id = ?`,
      [by.name, at, JSON.stringify(applied), id]
    )
    const audited = await writeAudit(db, at, by, {
      action: "listing_import_applied",
      subjectType: "listing_import",
      subjectId: id,
      subject: nameOf(found),
      before: before.length > 0 ? { checks: before } : null,
      after: { as_of: found.as_of, ...applied },
      reason,
    })
    return { applied, audited }
  })
}

async function countDoubtful(db: Db, id: string): Promise<number> {
  const { rows } = await db.raw(
    `select count(*)::int as n from ocop_listing_import_row
      where listing_import_id = ? and verdict = 'doubtful' and deleted_at is null`,
    [id]
  )
  return (rows as { n: number }[])[0]?.n ?? 0
}

async function listedChecks(db: Db, id: string): Promise<Check[]> {
  const { rows } = await db.raw(
    `select product_code, seen->>'url' as url, (seen->>'non_cash')::boolean as accepts_non_cash
       from ocop_listing_import_row
      where listing_import_id = ? and verdict = 'matched' and deleted_at is null order by line`,
    [id]
  )
  return (rows as Omit<Check, "id" | "outcome">[]).map((row) => ({
    ...row,
    id: newId(),
    outcome: "listed",
  }))
}

function absentChecks(known: ListedProduct[], listed: Check[]): Check[] {
  const inFile = new Set(listed.map(({ product_code }) => product_code))
  const absent = known.filter(({ code }) => !inFile.has(code))
  return absent.map(({ code }) => ({
    id: newId(),
    product_code: code,
    url: null,
    outcome: "not_listed",
    accepts_non_cash: null,
  }))
}

async function readChecksOfDay(
  db: Db,
  { platform_id, as_of }: LockedImport,
  checks: Check[]
): Promise<object[]> {
  const { rows } = await db.raw(
    `select product_code, outcome, checked_by, source from ocop_listing_check
      where platform_id = ? and checked_on = ? and deleted_at is null
        and product_code = any(?) order by product_code for update`,
    [platform_id, as_of, checks.map(({ product_code }) => product_code)]
  )
  return rows as object[]
}

/** A file that does not say how one may pay leaves what was known: the last check that saw the product there. */
async function writeChecks(
  db: Db,
  { platform_id, as_of, file_name }: LockedImport,
  checks: Check[],
  who: string
): Promise<void> {
  await db.raw(
    `insert into ocop_listing_check
       (id, platform_id, product_code, url, outcome, accepts_non_cash, checked_on, checked_by, source)
     select c.id, ?, c.product_code,
       coalesce(c.url, last.url), c.outcome, coalesce(c.accepts_non_cash, last.accepts_non_cash), ?, ?, ?
     from jsonb_to_recordset(?::jsonb)
       as c(id text, product_code text, url text, outcome text, accepts_non_cash boolean)
     left join lateral (
       select k.url, k.accepts_non_cash from ocop_listing_check k
        where k.platform_id = ? and k.product_code = c.product_code and k.outcome = 'listed'
          and k.checked_on <= ? and k.deleted_at is null
        order by k.checked_on desc limit 1) last on c.outcome = 'listed'
     on conflict (platform_id, product_code, checked_on) where deleted_at is null
       do update set url = excluded.url, outcome = excluded.outcome,
         accepts_non_cash = excluded.accepts_non_cash, checked_by = excluded.checked_by,
         source = excluded.source, updated_at = now()`,
    [platform_id, as_of, who, file_name, JSON.stringify(checks), platform_id, as_of]
  )
}

function newId(): string {
  return generateEntityId(undefined, "olchk")
}
