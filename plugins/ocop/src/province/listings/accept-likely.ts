import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../gate/clock"
import { readProductsForImport } from "../../queries/province/listings/known-products"
import type { Candidate } from "../../rules/listing-match"
import { nothingChanged, writeAudit, type Actor, type Audited } from "../audit"
import { nameOf, withReview, type Db } from "./import-lock"
import { refuseListings } from "./refusals"

type Accepting = {
  id: string
  /** Thousandths that the best candidate must reach. */
  minScore: number
  /** How many rows the person saw; another number now is refused. */
  expected: number
  by: Actor & { type: "province" }
}
type Doubtful = { id: string; candidates: Candidate[] }

/** Doubtful rows that a person may accept at once: with a best candidate that reaches the score and has nobody beside it. */
export const LIKELY = `verdict = 'doubtful' and best_score >= ?
  and coalesce((candidates->1->>'score')::int, 0) < best_score`

/**
 * Accepts the best candidate of every likely row. A candidate without a valid certificate on the day, or one that another row has,
 * leaves its row doubtful.
 * @throws AreaRefusal 404, 409 `changed_meanwhile`, `not_in_review`
 */
export async function acceptLikelyRows(
  container: MedusaContainer,
  { id, minScore, expected, by }: Accepting
): Promise<{ accepted: number; left: number; audited: Audited }> {
  const products = await readProductsForImport(container, id)
  if (!products) throw refuseListings("not_found")
  return withReview(container, id, async (db, found) => {
    const rows = await likelyRows(db, id, minScore)
    if (rows.length !== expected) {
      throw refuseListings("changed_meanwhile", { facts: { count: rows.length } })
    }
    const free = new Set(
      products.filter(({ standing }) => standing.state === "valid").map(({ code }) => code)
    )
    for (const code of await takenProducts(db, id)) free.delete(code)
    const accepted = rows.flatMap(({ id: row, candidates: [best] }) =>
      best && free.delete(best.code) ? [{ row, code: best.code }] : []
    )
    const left = rows.length - accepted.length
    if (accepted.length === 0) return { accepted: 0, left, audited: nothingChanged() }
    await db.raw(
      `update ocop_listing_import_row r
          set before = jsonb_build_object('verdict', r.verdict, 'matched_by', r.matched_by,
                'product_code', r.product_code, 'reason', r.reason, 'facts', r.facts),
            verdict = 'matched', matched_by = 'person', product_code = a.code, reason = null,
            facts = '{}', decided_by = ?, decided_by_name = ?, decided_at = ?, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as a(row text, code text) where r.id = a.row`,
      [by.id, by.name, now(container), JSON.stringify(accepted)]
    )
    const audited = await writeAudit(db, now(container), by, {
      action: "listing_rows_accepted",
      subjectType: "listing_import",
      subjectId: id,
      subject: nameOf(found),
      after: { min_score: minScore, accepted: accepted.length, left },
    })
    return { accepted: accepted.length, left, audited }
  })
}

async function likelyRows(db: Db, id: string, minScore: number): Promise<Doubtful[]> {
  const { rows } = await db.raw(
    `select id, candidates from ocop_listing_import_row
      where listing_import_id = ? and deleted_at is null and ${LIKELY} order by line`,
    [id, minScore]
  )
  return rows as Doubtful[]
}

async function takenProducts(db: Db, id: string): Promise<string[]> {
  const { rows } = await db.raw(
    `select product_code from ocop_listing_import_row
      where listing_import_id = ? and verdict = 'matched' and deleted_at is null`,
    [id]
  )
  return (rows as { product_code: string }[]).map(({ product_code }) => product_code)
}
