import { columnNamed, type AnyColumn, type Columns, type RowOf } from "./columns/column"
import { decodeText, type TextEncoding } from "./csv/decode-text"
import { MAX_ROWS, readSheet, type Sheet, type SheetRow } from "./csv/read-table"
import { fileProblem, type Findings, type Problem } from "./problems/problem"
import type {
  FileProblemCode,
  RowProblemCode,
  ValueProblemCode,
  WarningCode,
} from "./problems/texts"

/** 64 MiB: far above 10,000 products with stories, far below what would hurt the server. */
export const MAX_BYTES = 64 * 1024 * 1024
/** Titles above the headings are common in sheets that offices print. */
const ROWS_TO_SEARCH_FOR_HEADINGS = 10

/** A row as read: `values` lacks the cells that could not be read, so checks across columns must allow for that. */
export type ReadRow<C extends Columns> = {
  row: number
  values: Partial<RowOf<C>>
  /** The cells' text by column name, for messages. */
  texts: Record<string, string>
  /** The row as it stands, in the order of `headings`. */
  cells: string[]
}

export type ReadFile<C extends Columns> = Findings & {
  columns: C
  present: ReadonlySet<string>
  /** The row of headings as it stands; empty when there is none. */
  headings: string[]
  rows: ReadRow<C>[]
  encoding: TextEncoding | null
}

/** Reads a whole file of one kind and lists every cell that is wrong; nothing is thrown for what a file contains. */
export function readRows<C extends Columns>(bytes: Uint8Array, columns: C): ReadFile<C> {
  const failed = (problem: Problem): ReadFile<C> => ({
    columns,
    present: new Set(),
    headings: [],
    rows: [],
    encoding: null,
    problems: [problem],
    warnings: [],
  })
  if (bytes.length > MAX_BYTES) return failed(fileProblem("too_large", { max: "64 MB" }))
  const decoded = decodeText(bytes)
  if (!decoded.ok) {
    const code = decoded.reason === "spreadsheet" ? "spreadsheet_file" : "unreadable_encoding"
    return failed(fileProblem(code))
  }
  const read = readSheet(decoded.text, (cell) => columnNamed(columns, cell) !== null)
  if (!read.ok) {
    const { fault } = read
    if (fault.code === "too_many_rows") {
      return failed(fileProblem("too_many_rows", { max: String(MAX_ROWS) }))
    }
    return failed({ ...fileProblem(fault.code), row: fault.row })
  }
  return { ...readSheetRows(read.sheet, columns), encoding: decoded.encoding }
}

function readSheetRows<C extends Columns>(sheet: Sheet, columns: C): Omit<ReadFile<C>, "encoding"> {
  const heading = findHeadings(sheet, columns)
  const headings = heading?.cells ?? []
  const nothing = { columns, present: new Set<string>(), headings, rows: [], warnings: [] }
  if (sheet.rows.length === 0) return { ...nothing, problems: [fileProblem("empty_file")] }
  if (!heading) {
    const examples = Object.values(columns)
      .slice(0, 4)
      .map(({ heading }) => `“${heading}”`)
      .join(", ")
    return { ...nothing, problems: [fileProblem("no_headings", { columns: examples })] }
  }
  const { places, present, warnings } = placeColumnsOf(heading, columns)
  const missing = Object.entries(columns).filter(
    ([name, column]) => column.need !== "none" && !present.has(name)
  )
  const problems: Problem[] = missing.map(([name, column]) =>
    fileProblem("missing_column", { column: name, heading: column.heading })
  )
  const body = sheet.rows.filter(({ row }) => row > heading.row)
  if (body.length === 0) problems.push(fileProblem("empty_file"))
  if (problems.length > 0) return { ...nothing, present, problems, warnings }
  const width = heading.cells.length
  const rows = body.map((sheetRow) => readRow<C>(sheetRow, places, width, columns, problems))
  return { columns, present, headings, rows, problems, warnings }
}

/** The row among the first few that names most columns; at least two, or one where the kind has so few. */
function findHeadings(sheet: Sheet, columns: Columns): SheetRow | null {
  const known = (row: SheetRow) => row.cells.filter((cell) => columnNamed(columns, cell)).length
  const [best] = sheet.rows
    .slice(0, ROWS_TO_SEARCH_FOR_HEADINGS)
    .map((row) => ({ row, known: known(row) }))
    .sort((a, b) => b.known - a.known)
  return best && best.known > 0 ? best.row : null
}

function placeColumnsOf(heading: SheetRow, columns: Columns) {
  const places: { index: number; name: string }[] = []
  const present = new Set<string>()
  const ignored: string[] = []
  const warnings: Problem[] = []
  heading.cells.forEach((cell, index) => {
    const name = columnNamed(columns, cell)
    if (name === null) {
      if (cell !== "") ignored.push(cell)
    } else if (present.has(name)) warnings.push(fileProblem("repeated_heading", { heading: cell }))
    else {
      present.add(name)
      places.push({ index, name })
    }
  })
  if (ignored.length > 0) {
    warnings.unshift(fileProblem("ignored_columns", { columns: ignored.join(", ") }))
  }
  return { places, present, warnings }
}

function readRow<C extends Columns>(
  { row, cells }: SheetRow,
  places: { index: number; name: string }[],
  width: number,
  columns: Columns,
  problems: Problem[]
): ReadRow<C> {
  const values: Record<string, unknown> = {}
  const texts: Record<string, string> = {}
  if (cells.slice(width).some((cell) => cell !== "")) {
    problems.push({ code: "extra_cells", row, column: null, value: null, facts: {} })
  }
  for (const { index, name } of places) {
    const column = columns[name]
    if (!column) continue
    const text = cells[index] ?? ""
    texts[name] = text
    const cell = readCell(column, text)
    if (cell.ok) values[name] = cell.value
    else {
      problems.push({
        code: cell.code,
        row,
        column: { name, heading: column.heading },
        value: text === "" ? null : text,
        facts: cell.facts ?? {},
      })
    }
  }
  // Each property was put there by the parser of the column that `RowOf` takes its type from.
  return { row, values: values as Partial<RowOf<C>>, texts, cells }
}

function readCell(column: AnyColumn, text: string) {
  if (text !== "") return column.parse(text)
  if (column.need === "value")
    return { ok: false as const, code: "missing_value" as const, facts: {} }
  return { ok: true as const, value: column.whenEmpty }
}

/** Problems of one kind of file, made in one line by the checks. */
export function problemAt<C extends Columns>(
  file: ReadFile<C>,
  row: ReadRow<C>,
  name: keyof C & string,
  code: RowProblemCode | ValueProblemCode | WarningCode | FileProblemCode,
  facts: Record<string, string> = {}
): Problem {
  const heading = file.columns[name]?.heading ?? name
  return { code, row: row.row, column: { name, heading }, value: row.texts[name] || null, facts }
}
