import type { Columns } from "../../register/columns/column"
import type { Problem } from "../../register/problems/problem"
import { readRows, type ReadFile, type ReadRow } from "../../register/read-rows"
import { isXlsx, xlsxAsCsv } from "../../shelf/xlsx-table"
import { SHEET_COLUMNS, type SheetKind } from "./kinds"

/** As many as a workbook may have, whatever the file is. */
const MOST_ROWS = 20_000
/** Rows of one message: what the shop takes from the thread at once. */
const SLICE = 500

export type FailureCode = "unreadable" | "too_many_rows" | "broken" | "broken_off"
export type Failure = { code: FailureCode; facts: Record<string, string | number> }

export type SheetFile = ReadFile<Columns>

/** A sheet as it comes out of the thread, slice by slice. */
export type SheetPart =
  | { part: "failed"; failure: Failure }
  | { part: "rows"; rows: ReadRow<Columns>[] }
  | { part: "problems"; problems: Problem[] }
  | { part: "end"; rest: Omit<SheetFile, "columns" | "rows" | "problems"> }

/** Reads a CSV or XLSX file of a kind, every cell of it. Pure; runs in a thread of its own. */
export async function readSheet(
  bytes: Buffer,
  kind: SheetKind,
  tell: (part: SheetPart) => void
): Promise<void> {
  const fail = (code: FailureCode, facts: Failure["facts"] = {}) =>
    tell({ part: "failed", failure: { code, facts } })
  const text = isXlsx(bytes) ? await workbookText(bytes) : bytes
  if (text === "too_large") return fail("too_many_rows", { most: MOST_ROWS })
  if (text === "unreadable") return fail("unreadable")
  const { columns: _, rows, problems, ...rest } = readRows<Columns>(text, SHEET_COLUMNS[kind])
  if (problems.some(({ code }) => UNREADABLE.includes(code))) return fail("unreadable")
  const tooMany = problems.some(({ code }) => code === "too_many_rows") || rows.length > MOST_ROWS
  if (tooMany) return fail("too_many_rows", { most: MOST_ROWS })
  for (const slice of slices(rows)) tell({ part: "rows", rows: slice })
  for (const slice of slices(problems)) tell({ part: "problems", problems: slice })
  tell({ part: "end", rest })
}

const UNREADABLE: Problem["code"][] = ["unreadable_encoding", "spreadsheet_file"]

async function workbookText(bytes: Buffer): Promise<Buffer | "too_large" | "unreadable"> {
  const read = await xlsxAsCsv(bytes)
  return "csv" in read ? Buffer.from(read.csv, "utf8") : read.fault
}

function* slices<Item>(items: Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += SLICE) yield items.slice(start, start + SLICE)
}
