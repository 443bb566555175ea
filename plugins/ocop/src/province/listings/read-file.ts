import iconv from "iconv-lite"
import { decodeText, type TextEncoding } from "../../register/csv/decode-text"
import { readSheet, type SheetRow } from "../../register/csv/read-table"
import { isXlsx, readWorkbook } from "../../shelf/xlsx-table"
import { undoDoubleEncoding } from "./double-encoded"
import { findHeadingLine, isListingHeading } from "./fields"
import { fillDown, mergesOf } from "./merged-cells"

export const MAX_ROWS = 20_000

/** Encodings that a person may name when the reader was wrong. */
export const ENCODINGS = ["utf-8", "utf-16le", "windows-1258", "windows-1252"] as const
export type NamedEncoding = (typeof ENCODINGS)[number]

/** What was found around the rows, to be told. */
export type FileFacts = {
  kind: "csv" | "xlsx"
  encoding: TextEncoding | NamedEncoding | null
  delimiter: string | null
  /** UTF-8 that had been saved as Windows-1252. */
  repaired: boolean
  /** Cells that a merged range above them filled. */
  filled: number
  sheet: string | null
  /** Sheets with rows that were left out. */
  otherSheets: string[]
}

export type FailureCode =
  | "unreadable"
  | "too_large"
  | "too_many_rows"
  | "unclosed_quote"
  | "bad_quote"
  | "empty"
  | "no_headings"
  | "broken"

export type Failure = { code: FailureCode; facts: Record<string, string | number> }

export type PlatformFile =
  { ok: true; rows: SheetRow[]; file: FileFacts } | { ok: false; failure: Failure }

/** Reads a file as a platform exported it and somebody opened and saved it again. Pure; runs in a thread of its own. */
export async function readPlatformFile(
  bytes: Buffer,
  encoding: NamedEncoding | null
): Promise<PlatformFile> {
  const read = isXlsx(bytes) ? await readXlsx(bytes) : readCsv(bytes, encoding)
  if (!read.ok) return read
  if (read.rows.length === 0) return fail("empty")
  if (read.rows.length > MAX_ROWS) return fail("too_many_rows", { most: MAX_ROWS })
  return read
}

async function readXlsx(bytes: Buffer): Promise<PlatformFile> {
  const workbook = await readWorkbook(bytes)
  if ("fault" in workbook) {
    return workbook.fault === "too_large"
      ? fail("too_many_rows", { most: MAX_ROWS })
      : fail("unreadable")
  }
  const merges = await mergesOf(bytes)
  const sheets = workbook.sheets.map(({ name, rows }) => {
    const clean = rows.map((cells) => cells.map(cleanCell))
    const filled = fillDown(clean, merges.get(name) ?? [])
    return { name, filled, rows: numbered(clean) }
  })
  const chosen = sheets.find(({ rows }) => findHeadingLine(rows) !== null) ?? sheets[0]
  if (!chosen) return fail("empty")
  const others = sheets.filter((sheet) => sheet !== chosen && sheet.rows.length > 0)
  return {
    ok: true,
    rows: chosen.rows,
    file: {
      kind: "xlsx",
      encoding: null,
      delimiter: null,
      repaired: false,
      filled: chosen.filled,
      sheet: chosen.name,
      otherSheets: others.map(({ name }) => name),
    },
  }
}

function readCsv(bytes: Buffer, named: NamedEncoding | null): PlatformFile {
  const decoded = named ? decodeAs(bytes, named) : decodeText(bytes)
  if (!decoded.ok) return fail("unreadable")
  const undone = undoDoubleEncoding(decoded.text)
  const read = readSheet(undone ?? decoded.text, isListingHeading)
  if (!read.ok) {
    const { fault } = read
    return fault.code === "too_many_rows"
      ? fail("too_many_rows", { most: MAX_ROWS })
      : fail(fault.code, { line: fault.row })
  }
  return {
    ok: true,
    rows: read.sheet.rows,
    file: {
      kind: "csv",
      encoding: decoded.encoding,
      delimiter: read.sheet.delimiter,
      repaired: undone !== null,
      filled: 0,
      sheet: null,
      otherSheets: [],
    },
  }
}

function decodeAs(bytes: Buffer, encoding: NamedEncoding) {
  const text = iconv.decode(bytes, encoding).normalize("NFC").replaceAll("\0", "")
  return { ok: true as const, text, encoding }
}

function numbered(rows: string[][]): SheetRow[] {
  return rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""))
}

function cleanCell(cell: string): string {
  return cell
    .normalize("NFC")
    .replace(/\u00a0/g, " ")
    .trim()
}

function fail(code: FailureCode, facts: Failure["facts"] = {}): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, facts } }
}
