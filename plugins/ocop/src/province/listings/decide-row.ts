import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../gate/clock"
import { readProductsForImport } from "../../queries/province/listings/known-products"
import type { KnownProduct } from "../../rules/listing-match"
import { writeAudit, type Actor, type Audited } from "../audit"
import { withReview, type Db, type LockedImport } from "./import-lock"
import type { PersonsReason } from "./reasons"
import { refuseListings } from "./refusals"

type ProvinceActor = Actor & { type: "province" }
type Deciding = { id: string; rowId: string; by: ProvinceActor }

/** A product was chosen, or none of them with a reason and perhaps a word of one's own. */
export type Decision = { product_code: string } | { reason: PersonsReason; note: string | null }

type Row = {
  id: string
  line: number
  verdict: "matched" | "doubtful" | "rejected"
  matched_by: string | null
  product_code: string | null
  reason: string | null
  facts: Record<string, string | number>
  before: BeforeDecision | null
  seen: { name: string | null }
}
type BeforeDecision = Pick<Row, "verdict" | "matched_by" | "product_code" | "reason" | "facts">

/**
 * Decides on a row, whatever the reading made of it. Its first verdict is kept to go back to.
 * @throws AreaRefusal 404, 400 `unknown_product`, 409 `not_certified`, `product_taken`, `not_in_review`
 */
export async function decideListingRow(
  container: MedusaContainer,
  { id, rowId, decision, by }: Deciding & { decision: Decision }
): Promise<Audited> {
  const product =
    "product_code" in decision ? await productOf(container, id, decision.product_code) : null
  return withReview(container, id, async (db, found) => {
    const row = await rowOf(db, id, rowId)
    const after = await outcomeOf(db, found, row, product ?? decision)
    await db.raw(
      `update ocop_listing_import_row
          set verdict = ?, matched_by = ?, product_code = ?, reason = ?, facts = ?::jsonb,
            before = coalesce(before, ?::jsonb), decided_by = ?, decided_by_name = ?,
            decided_at = ?, updated_at = now()
        where id = ?`,
      [
        after.verdict,
        after.matched_by,
        after.product_code,
        after.reason,
        JSON.stringify(after.facts),
        JSON.stringify(verdictOf(row)),
        by.id,
        by.name,
        now(container),
        rowId,
      ]
    )
    return writeAudit(db, now(container), by, {
      action: "listing_row_decided",
      subjectType: "listing_import",
      subjectId: id,
      subject: calledRow(found, row),
      before: verdictOf(row),
      after,
      reason: "note" in decision ? decision.note : null,
    })
  })
}

/** Takes a decision back: the row is what the reading made of it. @throws AreaRefusal 404, 409 `nothing_to_undo`, `undo_taken` */
export async function undoListingDecision(
  container: MedusaContainer,
  { id, rowId, by }: Deciding
): Promise<Audited> {
  return withReview(container, id, async (db, found) => {
    const row = await rowOf(db, id, rowId)
    const { before } = row
    if (!before) throw refuseListings("nothing_to_undo")
    if (before.product_code) {
      const line = await lineOfProduct(db, id, before.product_code, rowId)
      if (line !== null) throw refuseListings("undo_taken", { facts: { line } })
    }
    await db.raw(
      `update ocop_listing_import_row
          set verdict = ?, matched_by = ?, product_code = ?, reason = ?, facts = ?::jsonb,
            before = null, decided_by = null, decided_by_name = null, decided_at = null,
            updated_at = now()
        where id = ?`,
      [
        before.verdict,
        before.matched_by,
        before.product_code,
        before.reason,
        JSON.stringify(before.facts),
        rowId,
      ]
    )
    return writeAudit(db, now(container), by, {
      action: "listing_row_undone",
      subjectType: "listing_import",
      subjectId: id,
      subject: calledRow(found, row),
      before: verdictOf(row),
      after: before,
    })
  })
}

async function outcomeOf(
  db: Db,
  found: LockedImport,
  row: Row,
  decided: KnownProduct | Decision
): Promise<BeforeDecision> {
  if ("reason" in decided) {
    const facts: Row["facts"] = decided.note === null ? {} : { note: decided.note }
    const { reason } = decided
    return { verdict: "rejected", matched_by: null, product_code: null, reason, facts }
  }
  if (!("standing" in decided)) throw refuseListings("not_found")
  const { code, name, standing } = decided
  if (standing.state !== "valid") throw refuseListings("not_certified", { facts: { name } })
  const line = await lineOfProduct(db, found.id, code, row.id)
  if (line !== null) throw refuseListings("product_taken", { facts: { name, line } })
  return { verdict: "matched", matched_by: "person", product_code: code, reason: null, facts: {} }
}

/** Read before the import is locked: a transaction that asks for a second connection may wait for itself. */
async function productOf(
  container: MedusaContainer,
  id: string,
  code: string
): Promise<KnownProduct> {
  const products = await readProductsForImport(container, id)
  if (!products) throw refuseListings("not_found")
  const product = products.find((each) => each.code === code)
  if (!product) throw refuseListings("unknown_product", { facts: { code } })
  return product
}

async function rowOf(db: Db, importId: string, rowId: string): Promise<Row> {
  const { rows } = await db.raw(
    `select id, line, verdict, matched_by, product_code, reason, facts, before, seen
       from ocop_listing_import_row
      where id = ? and listing_import_id = ? and deleted_at is null for update`,
    [rowId, importId]
  )
  const [row] = rows as Row[]
  if (!row) throw refuseListings("not_found")
  return row
}

async function lineOfProduct(
  db: Db,
  importId: string,
  code: string,
  besides: string
): Promise<number | null> {
  const { rows } = await db.raw(
    `select line from ocop_listing_import_row
      where listing_import_id = ? and product_code = ? and verdict = 'matched' and id <> ?
        and deleted_at is null`,
    [importId, code, besides]
  )
  const [row] = rows as { line: number }[]
  return row?.line ?? null
}

function verdictOf({ verdict, matched_by, product_code, reason, facts }: Row): BeforeDecision {
  return { verdict, matched_by, product_code, reason, facts }
}

function calledRow({ platform_name, file_name }: LockedImport, { line, seen }: Row): string {
  return `${platform_name}: ${file_name}, dòng ${line}${seen.name ? ` (${seen.name})` : ""}`
}
