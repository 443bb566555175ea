import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Problem } from "../../register/problems/problem"
import { Superseded } from "../background/runs"
import type { SheetCheck } from "./checks/check"
import type { SheetKind } from "./kinds"
import { readSheetBeside, type ReadSheet } from "./read-sheet-beside"
import type { Failure, SheetFile } from "./read-sheet"
import { insertRows, type Db } from "./write-rows"

/** One piece of work on one import: another one of the same import has another number. */
export type Run = { id: string; run: number; state: "checking" | "applying" }

/** Rows stored at once. */
const CHUNK = 250
const SIGN_OF_LIFE_MS = 10_000

type Task = { kind: SheetKind; head: unknown; file_name: string; file_id: string }

/** The sheet that a run is about. @throws Superseded when it was cancelled or is worked on anew */
export async function readTask(
  container: MedusaContainer,
  { id, run, state }: Run
): Promise<Task & { sheet: ReadSheet }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Task[] } = await db.raw(
    `select kind, head, file_name, file_id from ocop_sheet_import
      where id = ? and run = ? and state = ?`,
    [id, run, state]
  )
  const [task] = rows
  if (!task) throw new Superseded()
  const bytes = await container.resolve(Modules.FILE).getAsBuffer(task.file_id)
  return { ...task, sheet: await readSheetBeside(bytes, task.kind) }
}

/** Says how far a run is, and that it lives. @throws Superseded when it was cancelled or is worked on anew */
export async function beat(db: Db, { id, run, state }: Run, progress: number): Promise<void> {
  const { rows } = await db.raw(
    `update ocop_sheet_import set progress = ?, touched_at = now(), updated_at = now()
      where id = ? and run = ? and state = ? returning id`,
    [Math.floor(progress), id, run, state]
  )
  if (rows.length === 0) throw new Superseded()
}

/** Gives signs of life while `work` takes longer than one statement, such as waiting for its turn. */
export async function alive<Result>(
  container: MedusaContainer,
  { id, run, state }: Run,
  work: () => Promise<Result>
): Promise<Result> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const touch = async () => {
    await db.raw(
      `update ocop_sheet_import set touched_at = now() where id = ? and run = ? and state = ?`,
      [id, run, state]
    )
  }
  const timer = setInterval(() => void touch().catch(() => undefined), SIGN_OF_LIFE_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}

/** Keeps what a check found, row by row, in place of what an earlier one had found. @throws Superseded */
export async function keepFindings(
  container: MedusaContainer,
  run: Run,
  { rows }: SheetFile,
  { problems, warnings, changes }: SheetCheck
): Promise<void> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const refused = new Set(problems.map(({ row }) => row))
  const changeOf = new Map(changes.map(({ line, change }) => [line, change]))
  const beside = changes.filter(({ line }) => line === null)
  const kept = [
    ...rows.map(({ row, cells }) =>
      refused.has(row)
        ? { line: row, cells, change: null }
        : { line: row, cells: null, change: changeOf.get(row) ?? null }
    ),
    ...beside.map(({ change }) => ({ line: null, cells: null, change })),
  ]
  const found = [
    ...inOrder(problems).map((problem) => ({ severity: "problem", ...problem })),
    ...inOrder(warnings).map((warning) => ({ severity: "warning", ...warning })),
  ].map(({ row, ...finding }, position) => ({ ...finding, line: row, position }))
  const all = kept.length + found.length
  let done = 0
  const keep = async (table: string, prefix: string, batch: object[]) => {
    // Made of the import's own id: ten thousand random ones take half a second.
    const named = batch.map((row, at) => ({
      id: `${prefix}_${run.id}_${done + at}`,
      sheet_import_id: run.id,
      ...row,
    }))
    done += batch.length
    await pool.transaction(async (trx) => {
      await beat(trx, run, 50 + (done / all) * 49)
      await insertRows(trx, table, named)
    })
  }
  await pool.transaction(async (trx) => {
    await beat(trx, run, 50)
    await forgetFindings(trx, run.id)
  })
  for (let start = 0; start < kept.length; start += CHUNK) {
    await keep("ocop_sheet_import_row", "osrow", kept.slice(start, start + CHUNK))
  }
  for (let start = 0; start < found.length; start += CHUNK) {
    await keep("ocop_sheet_import_finding", "osfnd", found.slice(start, start + CHUNK))
  }
}

/** As somebody goes through the sheet; what is about all of it comes first. */
function inOrder(problems: Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
}

export async function forgetFindings(db: Db, id: string): Promise<void> {
  await db.raw(`delete from ocop_sheet_import_row where sheet_import_id = ?`, [id])
  await db.raw(`delete from ocop_sheet_import_finding where sheet_import_id = ?`, [id])
}

/** Ends a check: what it found is kept, and the sheet is ready or faulty. */
export async function endChecked(
  container: MedusaContainer,
  { id, run, state }: Run,
  { rows, headings }: SheetFile,
  { problems, warnings, counts }: SheetCheck
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await db.raw(
    `update ocop_sheet_import
        set state = ?, progress = 100, rows_in = ?, headings = ?::jsonb, counts = ?::jsonb,
          problem_count = ?, warning_count = ?, failure = null, touched_at = now(), updated_at = now()
      where id = ? and run = ? and state = ?`,
    [
      problems.length > 0 ? "faulty" : "ready",
      rows.length,
      JSON.stringify(headings),
      JSON.stringify(counts),
      problems.length,
      warnings.length,
      id,
      run,
      state,
    ]
  )
}

/** Ends work that failed; what it had kept is not of use to anybody. */
export async function endFailed(
  container: MedusaContainer,
  { id, run, state }: Run,
  failure: Failure
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await db.transaction(async (trx) => {
    const { rows }: { rows: unknown[] } = await trx.raw(
      `update ocop_sheet_import
          set state = 'failed', failure = ?::jsonb, rows_in = null, counts = null, problem_count = 0,
            warning_count = 0, touched_at = now(), updated_at = now()
        where id = ? and run = ? and state = ? returning id`,
      [JSON.stringify(failure), id, run, state]
    )
    if (rows.length > 0) await forgetFindings(trx, id)
  })
}
