import { CsvError, parse } from "csv-parse/sync"
import { detectDelimiter, type Delimiter } from "./detect-delimiter"

/** One line of a sheet as its reader counts them: the first line of the file is row 1, empty lines count. */
export type SheetRow = { row: number; cells: string[] }

export type Sheet = { delimiter: Delimiter; rows: SheetRow[] }

export type SheetFault =
  | { code: "unclosed_quote"; row: number }
  | { code: "bad_quote"; row: number }
  | { code: "too_many_rows" }

export type ReadSheet = { ok: true; sheet: Sheet } | { ok: false; fault: SheetFault }

/** More than the stock of 10,000 products at 23 points. */
export const MAX_ROWS = 250_000

/**
 * Splits CSV text into rows of trimmed cells; empty rows are left out. `isHeading` says whether a cell is a heading we
 * know, which settles the delimiter better than counting commas in addresses would.
 */
export function readSheet(text: string, isHeading: (cell: string) => boolean): ReadSheet {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text
  const delimiter = detectDelimiter(body, isHeading)
  let records: string[][]
  try {
    records = parse(body, {
      columns: false,
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      to: MAX_ROWS + 2,
    })
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, fault: faultOf(error) }
    throw error
  }
  if (records.length > MAX_ROWS + 1) return { ok: false, fault: { code: "too_many_rows" } }
  const rows = records
    .map((cells, index) => ({ row: index + 1, cells: cells.map(cleanCell) }))
    .filter(({ cells, row }) => cells.some((cell) => cell !== "") && !(row === 1 && isHint(cells)))
  return { ok: true, sheet: { delimiter, rows } }
}

/** Our own CSV exports put `'` before a field that a spreadsheet would run as a formula; it is not part of the value. */
function cleanCell(cell: string): string {
  const trimmed = cell.replace(/\u00a0/g, " ").trim()
  return /^'[=+\-@]/.test(trimmed) ? trimmed.slice(1) : trimmed
}

/** Excel's `sep=;` line. */
function isHint(cells: string[]): boolean {
  return /^sep=/i.test(cells[0] ?? "")
}

function faultOf(error: CsvError): SheetFault {
  // The record that was being read when it happened; `lines` would say where the file ended.
  const read: unknown = error.records
  const row = typeof read === "number" ? read + 1 : 1
  return { code: error.code === "CSV_QUOTE_NOT_CLOSED" ? "unclosed_quote" : "bad_quote", row }
}
