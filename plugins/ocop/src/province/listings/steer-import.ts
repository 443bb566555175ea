import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../gate/clock"
import { nothingChanged, writeAudit, type Actor, type Audited } from "../audit"
import { canMatch } from "./fields"
import { nameOf, withImport, type Db, type LockedImport } from "./import-lock"
import { refuseListings } from "./refusals"
import { readInBackground, type GivenLayout } from "./run-import"

type Steering = { id: string; reason: string | null; by: Actor }

/**
 * Ends an import that was not applied: a reading stops at its next rows, a review is over. Nothing of it was or will be in the
 * ledger. @throws AreaRefusal 404, 409 `already_applied`
 */
export async function cancelListingImport(
  container: MedusaContainer,
  { id, reason, by }: Steering
): Promise<Audited> {
  return withImport(container, id, async (db, found) => {
    if (found.state === "applied") throw refuseListings("already_applied")
    if (found.state === "cancelled") return nothingChanged()
    // Half a reading says nothing of the file; a finished one stays to look at.
    if (found.state === "reading") await forgetRows(db, id)
    await db.raw(
      `update ocop_listing_import set state = 'cancelled', updated_at = now() where id = ?`,
      [id]
    )
    return writeAudit(db, now(container), by, {
      action: "listing_import_cancelled",
      subjectType: "listing_import",
      subjectId: id,
      subject: nameOf(found),
      before: { state: found.state },
      reason,
    })
  })
}

/**
 * Reads an import once more whose reading failed or was broken off.
 * @throws AreaRefusal 404, 409 `still_reading`, `not_in_review`, `already_applied`, `ended`
 */
export async function restartListingImport(
  container: MedusaContainer,
  { id, reason, by }: Steering
): Promise<Audited> {
  const { run, audited } = await withImport(container, id, async (db, found) => {
    refuseReadingAgain(found)
    if (found.state === "review") throw refuseListings("ended")
    const run = await beginAgain(db, found, null)
    const audited = await writeAudit(db, now(container), by, {
      action: "listing_import_restarted",
      subjectType: "listing_import",
      subjectId: id,
      subject: nameOf(found),
      before: { state: found.broken_off ? "broken_off" : found.state },
      reason,
    })
    return { run, audited }
  })
  readInBackground(container, { id, run })
  return audited
}

/**
 * Reads an import once more with columns that a person named. Decisions on its rows begin anew.
 * @throws AreaRefusal as `restartListingImport`, 400 `nothing_mapped`
 */
export async function remapListingImport(
  container: MedusaContainer,
  { id, layout, reason, by }: Steering & { layout: GivenLayout }
): Promise<Audited> {
  if (!canMatch(layout.columns)) throw refuseListings("nothing_mapped")
  const { run, audited } = await withImport(container, id, async (db, found) => {
    refuseReadingAgain(found)
    const run = await beginAgain(db, found, layout)
    const audited = await writeAudit(db, now(container), by, {
      action: "listing_import_remapped",
      subjectType: "listing_import",
      subjectId: id,
      subject: nameOf(found),
      after: layout,
      reason,
    })
    return { run, audited }
  })
  readInBackground(container, { id, run })
  return audited
}

function refuseReadingAgain({ state, broken_off }: LockedImport): void {
  if (state === "applied") throw refuseListings("already_applied")
  if (state === "cancelled") throw refuseListings("ended")
  if (state === "reading" && !broken_off) throw refuseListings("still_reading")
}

async function beginAgain(
  db: Db,
  { id, run }: LockedImport,
  layout: GivenLayout | null
): Promise<number> {
  await forgetRows(db, id)
  await db.raw(
    `update ocop_listing_import
        set state = 'reading', run = ?, progress = 0, rows_in = null, failure = null,
          mapping = coalesce(?::jsonb, mapping), touched_at = now(), updated_at = now()
      where id = ?`,
    [run + 1, layout && JSON.stringify(layout), id]
  )
  return run + 1
}

async function forgetRows(db: Db, id: string): Promise<void> {
  await db.raw(`delete from ocop_listing_import_row where listing_import_id = ?`, [id])
}
