import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../gate/clock"
import { nothingChanged, writeAudit, type Actor, type Audited } from "../audit"
import { checkInBackground } from "./check-in-background"
import { refuseSheet } from "./refusals"
import { nameOf, withSheet, type LockedSheet } from "./sheet-lock"
import { forgetFindings } from "./sheet-run"

type Steering = { id: string; reason: string | null; by: Actor }

/**
 * Ends an import that was not applied: work on it stops at its next step, and nothing of it was or will be in a register.
 * @throws AreaRefusal 404, 409 `already_applied`
 */
export async function cancelSheet(
  container: MedusaContainer,
  { id, reason, by }: Steering
): Promise<Audited> {
  return withSheet(container, id, async (db, found) => {
    if (found.state === "applied") throw refuseSheet("already_applied")
    if (found.state === "cancelled") return nothingChanged()
    // Half a check says nothing of the sheet; a finished one stays to look at.
    if (found.state === "checking") await forgetFindings(db, id)
    await db.raw(
      `update ocop_sheet_import set state = 'cancelled', updated_at = now() where id = ?`,
      [id]
    )
    return writeAudit(db, now(container), by, {
      action: "sheet_import_cancelled",
      subjectType: "sheet_import",
      subjectId: id,
      subject: nameOf(found),
      before: { state: stateOf(found) },
      reason,
    })
  })
}

/**
 * Checks a sheet once more: work on it failed or was broken off, or the register has changed since problems were found.
 * @throws AreaRefusal 404, 409 `already_applied`, `ended`, `still_working`, `nothing_to_restart`
 */
export async function restartSheet(
  container: MedusaContainer,
  { id, reason, by }: Steering
): Promise<Audited> {
  const { run, audited } = await withSheet(container, id, async (db, found) => {
    if (found.state === "applied") throw refuseSheet("already_applied")
    if (found.state === "cancelled") throw refuseSheet("ended")
    if (found.state === "ready") throw refuseSheet("nothing_to_restart")
    const working = found.state === "checking" || found.state === "applying"
    if (working && !found.broken_off) throw refuseSheet("still_working")
    const run = found.run + 1
    await forgetFindings(db, id)
    await db.raw(
      `update ocop_sheet_import
          set state = 'checking', run = ?, progress = 0, rows_in = null, counts = null,
            problem_count = 0, warning_count = 0, failure = null, touched_at = now(), updated_at = now()
        where id = ?`,
      [run, id]
    )
    const audited = await writeAudit(db, now(container), by, {
      action: "sheet_import_restarted",
      subjectType: "sheet_import",
      subjectId: id,
      subject: nameOf(found),
      before: { state: stateOf(found) },
      reason,
    })
    return { run, audited }
  })
  checkInBackground(container, { id, run })
  return audited
}

function stateOf({ state, broken_off }: LockedSheet): string {
  return broken_off ? "broken_off" : state
}
