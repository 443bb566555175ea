import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { readKnownProducts } from "../../queries/province/listings/known-products"
import type { SheetRow } from "../../register/csv/read-table"
import { foldVietnamese } from "../../rules/fold-vietnamese"
import { ListingIndex } from "../../rules/listing-match"
import { judgeOf, type Verdict } from "../../rules/listing-verdicts"
import { localDate, type LocalDate } from "../../rules/local-date"
import { runInBackground, Superseded } from "../background/runs"
import { takingTurns } from "../../taking-turns"
import { canMatch, findHeadingLine, mappingOf, type Mapping } from "./fields"
import { readBeside } from "./read-beside"
import type { Failure, FileFacts, NamedEncoding } from "./read-file"
import { readListing, type ReadListing } from "./row-values"

/** What a person corrected: the row of the headings, the columns, the encoding. */
export type GivenLayout = { heading_line: number; columns: Mapping; encoding: NamedEncoding | null }

/** What a file looked like, kept beside its rows. */
export type Layout = {
  heading_line: number | null
  headings: string[]
  columns: Mapping | null
  /** Rows above the headings. */
  titles: number
  file: FileFacts
  /** The first rows as they are, to choose the headings from. */
  preview: SheetRow[]
}

/** One reading of one import; another reading of the same import has another number. */
type Run = { id: string; run: number }

type Task = { as_of: string; file_id: string; mapping: GivenLayout | null }
type Settled = { layout: Layout; columns: Mapping; headings: string[]; body: SheetRow[] }
type Judged = { row: ReadListing; cells: string[]; verdict: Verdict }

/** Rows written at once. */
const CHUNK = 250
const READ_PERCENT = 10
const PREVIEW_ROWS = 12

/** Reads an import in the background of this process. */
export function readInBackground(container: MedusaContainer, run: Run): void {
  runInBackground(
    container,
    `listing import ${run.id}`,
    () => readImport(container, run),
    () => end(container, run, { code: "broken", facts: {} }, null)
  )
}

async function readImport(container: MedusaContainer, run: Run): Promise<void> {
  const task = await taskOf(container, run)
  const bytes = await container.resolve(Modules.FILE).getAsBuffer(task.file_id)
  const read = await readBeside(bytes, task.mapping?.encoding ?? null)
  if (!read.ok) return end(container, run, read.failure, null)
  const settled = settleLayout(read.rows, read.file, task.mapping)
  if ("failure" in settled) return end(container, run, settled.failure, settled.layout)
  await beat(container, run, READ_PERCENT, [])
  const index = await indexOf(container, localDate(task.as_of))
  const judge = judgeOf(index, localDate(task.as_of))
  const { body, columns, headings } = settled
  let waiting: Judged[] = []
  const turn = takingTurns()
  for (const [done, { row, cells }] of body.entries()) {
    const listing = readListing(row, cells, columns, headings)
    waiting.push({ row: listing, cells, verdict: judge(listing) })
    await turn()
    if (waiting.length < CHUNK) continue
    const share = READ_PERCENT + Math.floor(((done + 1) / body.length) * (99 - READ_PERCENT))
    await beat(container, run, share, waiting)
    waiting = []
  }
  await beat(container, run, 99, waiting)
  await finish(container, run, settled.layout, body.length)
}

async function taskOf(container: MedusaContainer, { id, run }: Run): Promise<Task> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Task[] } = await db.raw(
    `select as_of, file_id, mapping from ocop_listing_import
      where id = ? and run = ? and state = 'reading'`,
    [id, run]
  )
  const [task] = rows
  if (!task) throw new Superseded()
  return task
}

function settleLayout(
  rows: SheetRow[],
  file: FileFacts,
  given: GivenLayout | null
): Settled | { failure: Failure; layout: Layout } {
  const preview = rows
    .slice(0, PREVIEW_ROWS)
    .map(({ row, cells }) => ({ row, cells: cells.map((cell) => cell.slice(0, 80)) }))
  const line = given?.heading_line ?? findHeadingLine(rows)
  const heading = rows.find(({ row }) => row === line)
  const columns = given?.columns ?? (heading ? mappingOf(heading.cells) : null)
  if (!heading || !columns || !canMatch(columns)) {
    const layout = { heading_line: null, headings: [], columns: null, titles: 0, file, preview }
    return { failure: { code: "no_headings", facts: {} }, layout }
  }
  const titles = rows.filter(({ row }) => row < heading.row).length
  const body = rows.filter(({ row }) => row > heading.row)
  const layout: Layout = {
    heading_line: heading.row,
    headings: heading.cells,
    columns,
    titles,
    file,
    preview,
  }
  if (body.length === 0) return { failure: { code: "empty", facts: {} }, layout }
  return { layout, columns, headings: heading.cells, body }
}

async function indexOf(container: MedusaContainer, asOf: LocalDate): Promise<ListingIndex> {
  const index = new ListingIndex()
  const turn = takingTurns()
  for (const product of await readKnownProducts(container, asOf)) {
    index.add(product)
    await turn()
  }
  return index
}

/** Stores rows and says how far it is, or neither. @throws Superseded when the import was cancelled or is read anew */
async function beat(
  container: MedusaContainer,
  { id, run }: Run,
  progress: number,
  judged: Judged[]
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await db.transaction(async (trx) => {
    const { rows }: { rows: unknown[] } = await trx.raw(
      `update ocop_listing_import set progress = ?, touched_at = now(), updated_at = now()
        where id = ? and run = ? and state = 'reading' returning id`,
      [progress, id, run]
    )
    if (rows.length === 0) throw new Superseded()
    if (judged.length === 0) return
    await trx.raw(
      `insert into ocop_listing_import_row
         (id, listing_import_id, line, cells, seen, verdict, matched_by, product_code, reason,
          facts, notes, candidates, best_score, searched)
       select r.id, ?, r.line, r.cells, r.seen, r.verdict, r.matched_by, r.product_code, r.reason,
         r.facts, r.notes, r.candidates, r.best_score, r.searched
       from jsonb_to_recordset(?::jsonb) as r(id text, line integer, cells jsonb, seen jsonb,
         verdict text, matched_by text, product_code text, reason text, facts jsonb, notes jsonb,
         candidates jsonb, best_score integer, searched text)`,
      [id, JSON.stringify(judged.map(asRow))]
    )
  })
}

function asRow({ row, cells, verdict }: Judged) {
  const { gtin, code, name, producer, url, listedOn, status, nonCash, cellNotes } = row
  return {
    id: generateEntityId(undefined, "olrow"),
    line: row.line,
    cells,
    seen: { gtin, code, name, producer, url, listed_on: listedOn, status, non_cash: nonCash },
    verdict: verdict.verdict,
    matched_by: verdict.verdict === "matched" ? verdict.by : null,
    product_code: verdict.verdict === "matched" ? verdict.code : null,
    reason: verdict.verdict === "matched" ? null : verdict.reason,
    facts: verdict.verdict === "rejected" ? verdict.facts : {},
    // Headings hold no dates: saying so of a repeated row of headings would only puzzle.
    notes: row.isHeading ? [] : [...verdict.notes, ...cellNotes],
    candidates: verdict.verdict === "doubtful" ? verdict.candidates : [],
    best_score: verdict.verdict === "doubtful" ? (verdict.candidates[0]?.score ?? null) : null,
    searched: foldVietnamese([name, producer, code, gtin].filter(Boolean).join(" ")),
  }
}

async function finish(
  container: MedusaContainer,
  { id, run }: Run,
  layout: Layout,
  rowsIn: number
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await db.raw(
    `update ocop_listing_import
        set state = 'review', progress = 100, rows_in = ?, layout = ?::jsonb, failure = null,
          touched_at = now(), updated_at = now()
      where id = ? and run = ? and state = 'reading'`,
    [rowsIn, JSON.stringify(layout), id, run]
  )
}

/** Ends a reading that failed; what it had stored is not kept. */
async function end(
  container: MedusaContainer,
  { id, run }: Run,
  failure: Failure,
  layout: Layout | null
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await db.transaction(async (trx) => {
    const { rows }: { rows: unknown[] } = await trx.raw(
      `update ocop_listing_import
          set state = 'reading_failed', failure = ?::jsonb, layout = ?::jsonb, touched_at = now(),
            updated_at = now()
        where id = ? and run = ? and state = 'reading' returning id`,
      [JSON.stringify(failure), layout && JSON.stringify(layout), id, run]
    )
    if (rows.length > 0) {
      await trx.raw(`delete from ocop_listing_import_row where listing_import_id = ?`, [id])
    }
  })
}
