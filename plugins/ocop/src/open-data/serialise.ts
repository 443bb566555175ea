import { createHash } from "node:crypto"
import type { LocalDate } from "../rules/local-date"
import type { Cell, Dataset, Row } from "./dataset"
import type { Format } from "./datasets/all"
import type { Licence } from "./licence"

export type Table = { dataset: Dataset; rows: Row[]; asOf: LocalDate; licence: Licence }
export type PublishedFile = { bytes: Buffer; sha256: string; rows: number; type: string }

const TYPES: Record<Format, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
}

/** A table as a file; the same rows give the same bytes. */
export function publishedFile(table: Table, format: Format): PublishedFile {
  const bytes = Buffer.from(format === "csv" ? csv(table) : json(table), "utf8")
  return {
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    rows: table.rows.length,
    type: TYPES[format],
  }
}

/** RFC 4180: commas, CRLF, quotes where needed; no byte order mark. */
function csv({ dataset, rows }: Table): string {
  const names = dataset.columns.map(({ name }) => name)
  const lines = rows.map((row) => names.map((name) => field(row[name] ?? null)).join(","))
  return [names.join(","), ...lines, ""].join("\r\n")
}

function field(cell: Cell): string {
  if (cell === null) return ""
  if (typeof cell !== "string") return String(cell)
  // A spreadsheet would run what begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function json({ dataset, rows, asOf, licence }: Table): string {
  const names = dataset.columns.map(({ name }) => name)
  const document = {
    id: dataset.id,
    title: dataset.title,
    description: dataset.about,
    as_of: asOf,
    licence: { name: licence.name, url: licence.url },
    publisher: licence.publisher,
    columns: dataset.columns.map(({ name, type, about }) => ({ name, type, description: about })),
    count: rows.length,
    rows: rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
  }
  return `${JSON.stringify(document)}\n`
}
