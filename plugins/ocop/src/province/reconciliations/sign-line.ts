import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import type { CertificateState, Difference } from "../../rules/three-way"
import { refuseAccess } from "../../staff-areas/access-refusals"
import { writeAudit, type Actor, type Audited } from "../audit"
import { refuseLine } from "./refusals"

export type StoredLine = {
  id: string
  register: string
  ocop_product_id: string | null
  product_code: string
  product_name: string
  difference: Difference
  ours: CertificateState | null
  theirs: CertificateState | null
  outcome: "take_theirs" | "keep_ours" | "later" | null
}

type Place = { reconciliationId: string; lineId: string }
export type Outcome = "take_theirs" | "keep_ours" | "later"

const ACTIONS: Record<Outcome, string> = {
  take_theirs: "official_state_taken",
  keep_ours: "own_state_kept",
  later: "difference_put_off",
}

/**
 * A line that can still be signed off.
 * @throws AreaRefusal 404, 409 `nothing_to_sign` or `already_signed`
 */
export async function openLine(
  db: { raw(sql: string, values: unknown[]): Promise<unknown> },
  { reconciliationId, lineId }: Place
): Promise<StoredLine> {
  const { rows } = (await db.raw(
    `select l.id, r.register, l.ocop_product_id, l.product_code, l.product_name, l.difference, l.ours,
       l.theirs, l.outcome
     from ocop_reconciliation_line l join ocop_reconciliation r on r.id = l.reconciliation_id
     where l.id = ? and r.id = ? and l.deleted_at is null and r.deleted_at is null
     for update of l`,
    [lineId, reconciliationId]
  )) as { rows: StoredLine[] }
  const [line] = rows
  if (!line) throw refuseAccess("not_found")
  if (line.difference === "agreed") throw refuseLine("nothing_to_sign")
  if (line.outcome !== null && line.outcome !== "later") throw refuseLine("already_signed")
  return line
}

/**
 * Signs a line off, with who and when; `later` leaves it open. Changes no certificate: `take_theirs` is what `takeTheirs` has done.
 * @throws AreaRefusal as `openLine`, 422 `reason_needed`
 */
export async function signLine(
  container: MedusaContainer,
  place: Place,
  { outcome, reason }: { outcome: Outcome; reason: string | null },
  by: Actor
): Promise<Audited> {
  if (outcome === "keep_ours" && !reason) throw refuseLine("reason_needed")
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = now(container)
  return db.transaction(async (trx) => {
    const line = await openLine(trx, place)
    await trx.raw(
      `update ocop_reconciliation_line set outcome = ?, reason = ?, signed_by = ?, signed_by_name = ?,
         signed_at = ?, updated_at = now() where id = ?`,
      [outcome, reason, by.id, by.name, at, line.id]
    )
    return writeAudit(trx, at, by, {
      action: ACTIONS[outcome],
      subjectType: "reconciliation_line",
      subjectId: line.id,
      subject: `${line.product_name} (${line.product_code}): ${line.register}`,
      before: { ours: line.ours, theirs: line.theirs },
      after: { outcome, certificate: outcome === "take_theirs" ? line.theirs : line.ours },
      reason,
    })
  })
}
