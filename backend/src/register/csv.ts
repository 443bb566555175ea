import { stringify } from "csv-stringify/sync"
import type { LocalDate } from "@ocop/plugin-ocop/rules/local-date"

/** A column as staff head it, and how a record fills it. */
export type CsvColumn<T> = readonly [heading: string, cell: (record: T) => string]

/** A file as Excel in Vietnam writes it: UTF-8 with byte order mark, semicolons, Windows line ends. */
export function csvFile<T>(columns: readonly CsvColumn<T>[], records: readonly T[]): string {
  return stringify(
    [
      columns.map(([heading]) => heading),
      ...records.map((record) => columns.map(([, cell]) => cell(record))),
    ],
    { bom: true, delimiter: ";", record_delimiter: "\r\n" }
  )
}

/** 2024-06-30 → 30/06/2024; nothing → empty. */
export function dateCell(date: LocalDate | string | null): string {
  return date ? date.split("-").reverse().join("/") : ""
}

/** 250000 → 250.000 */
export function wholeCell(value: number | null): string {
  return value === null ? "" : String(value).replace(/\B(?=(\d{3})+$)/g, ".")
}

/** A number kept in its last place, with decimal comma: (32235, 2) → 322,35. Trailing zeros go, as in a spreadsheet. */
export function decimalCell(scaled: number | null, places: number): string {
  if (scaled === null) return ""
  const whole = Math.floor(scaled / 10 ** places)
  const fraction = String(scaled % 10 ** places)
    .padStart(places, "0")
    .replace(/0+$/, "")
  return fraction ? `${wholeCell(whole)},${fraction}` : wholeCell(whole)
}

export function degreesCell(degrees: number): string {
  return String(degrees).replace(".", ",")
}

export function yesNoCell(value: boolean): string {
  return value ? "có" : "không"
}
