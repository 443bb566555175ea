import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { runInBackground, Superseded } from "../background/runs"
import { takingTurns } from "../../taking-turns"
import { writeAudit, type Actor, type Audited } from "../audit"
import type { SheetCheck, Written } from "./checks/check"
import { checkSheet, lockOf } from "./checks/check-sheet"
import { refuseSheet } from "./refusals"
import { nameOf, withSheet, type LockedSheet } from "./sheet-lock"
import { alive, beat, endChecked, endFailed, keepFindings, readTask, type Run } from "./sheet-run"
import type { Db } from "./write-rows"

type Person = Actor & { type: "province" }

/** Percent of applying: reading the file once more, and checking it. */
const READ = 10
const CHECKED = 50

/** Enters a sheet into its register. @throws AreaRefusal 404, 409 `approver_decides`, `not_ready`, `already_applied`, `ended` */
export function applySheet(container: MedusaContainer, id: string, by: Person): Promise<Audited> {
  return begin(container, id, by, ({ kind }) => {
    if (kind === "decision") throw refuseSheet("approver_decides")
  })
}

/** Records a decision that somebody prepared. @throws AreaRefusal 404, 409 `no_decision`, else as `applySheet` */
export function recordSheet(container: MedusaContainer, id: string, by: Person): Promise<Audited> {
  return begin(container, id, by, ({ kind }) => {
    if (kind !== "decision") throw refuseSheet("no_decision")
  })
}

async function begin(
  container: MedusaContainer,
  id: string,
  by: Person,
  refuse: (found: LockedSheet) => void
): Promise<Audited> {
  const { run, audited } = await withSheet(container, id, async (db, found) => {
    refuse(found)
    if (found.state === "applied") throw refuseSheet("already_applied")
    if (found.state === "cancelled") throw refuseSheet("ended")
    if (found.state !== "ready") throw refuseSheet("not_ready")
    const run = found.run + 1
    await db.raw(
      `update ocop_sheet_import
          set state = 'applying', run = ?, progress = 0, touched_at = now(), updated_at = now()
        where id = ?`,
      [run, id]
    )
    const audited = await writeAudit(db, now(container), by, {
      action: "sheet_import_confirmed",
      subjectType: "sheet_import",
      subjectId: id,
      subject: nameOf(found),
    })
    return { run, audited }
  })
  applyInBackground(container, { id, run, state: "applying" }, by)
  return audited
}

function applyInBackground(container: MedusaContainer, run: Run, by: Person): void {
  runInBackground(
    container,
    `sheet import ${run.id}`,
    () => alive(container, run, () => apply(container, run, by)),
    () => endFailed(container, run, { code: "broken", facts: {} })
  )
}

/** Checks once more against the register as it is now, and writes all of it or, with a problem, nothing. */
async function apply(container: MedusaContainer, run: Run, by: Person): Promise<void> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { kind, head, file_name: fileName, sheet } = await readTask(container, run)
  if (!sheet.ok) return endFailed(container, run, sheet.failure)
  const { file } = sheet
  await beat(pool, run, READ)
  const { checked, written } = await oneAtATime(() =>
    pool.transaction(async (trx) => {
      // Whoever else writes this register waits, so that what is checked is what is written to.
      await trx.raw(`select pg_advisory_xact_lock(hashtext(?))`, [lockOf(kind)])
      const at = now(container)
      const checked = await checkSheet(container, kind, {
        head,
        file,
        fileName,
        at,
        turn: takingTurns(),
      })
      if (checked.problems.length > 0) return { checked, written: null }
      return { checked, written: await write(trx, container, run, { checked, at, by }) }
    })
  )
  if (!written) {
    await keepFindings(container, run, file, checked)
    return endChecked(container, run, file, checked)
  }
  await written.follow?.()
}

/** A sign of life goes past the transaction, so that others see it and may cancel until the very end. */
async function write(
  trx: Db,
  container: MedusaContainer,
  run: Run,
  { checked, at, by }: { checked: SheetCheck; at: Date; by: Person }
): Promise<Written> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await beat(pool, run, CHECKED)
  const wrote = (share: number) => beat(pool, run, CHECKED + share * (99 - CHECKED))
  const written = await checked.write(trx, { at, by, wrote })
  const { rows } = await trx.raw(
    `update ocop_sheet_import
        set state = 'applied', progress = 100, counts = ?::jsonb, outcome = ?::jsonb, applied_by = ?,
          applied_by_name = ?, applied_at = ?, touched_at = now(), updated_at = now()
      where id = ? and run = ? and state = 'applying' returning id`,
    [
      JSON.stringify(checked.counts),
      JSON.stringify(written.outcome),
      by.id,
      by.name,
      at,
      run.id,
      run.run,
    ]
  )
  if (rows.length === 0) throw new Superseded()
  return written
}

/** One after the other in this process: each holds a connection while it asks for others, and all together might wait for ever. */
let last: Promise<unknown> = Promise.resolve()
function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work)
  last = mine
  return mine
}
