import { calendarDate } from "../../register/values/dates"
import { yesNo } from "../../register/values/choices"
import { webAddress } from "../../register/values/texts"
import { foldVietnamese } from "../../rules/fold-vietnamese"
import { addDays, localDate, type LocalDate } from "../../rules/local-date"
import type { ListingRow } from "../../rules/listing-verdicts"
import type { ListingField, Mapping } from "./fields"

/** What else to know of a row: cells that could not be read and were left out. */
export type CellNote = "date_unreadable" | "url_unreadable" | "non_cash_unreadable"

export type ReadListing = ListingRow & {
  url: string | null
  nonCash: boolean | null
  cellNotes: CellNote[]
}

/** Day 0 of spreadsheets, and the serial numbers of the years 2000 to 2099. */
const DAY_ZERO = localDate("1899-12-30")
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050]

/** One row of a platform's file by its columns; whatever a cell holds, the row stays. */
export function readListing(
  line: number,
  cells: string[],
  mapping: Mapping,
  headings: string[]
): ReadListing {
  const cell = (field: ListingField) =>
    mapping[field] === null ? "" : (cells[mapping[field]] ?? "")
  const cellNotes: CellNote[] = []
  const read = <T>(field: ListingField, parse: (text: string) => T | null, note: CellNote) => {
    const text = cell(field)
    if (text === "") return null
    const value = parse(text)
    if (value === null) cellNotes.push(note)
    return value
  }
  return {
    line,
    gtin: short(cell("gtin").replace(/\.0$/, ""), 60),
    code: short(cell("code"), 80),
    name: short(cell("name"), 300),
    producer: short(cell("producer"), 300),
    status: short(cell("status"), 100),
    url: read("url", asAddress, "url_unreadable"),
    listedOn: read("listed_on", asDay, "date_unreadable"),
    nonCash: read("non_cash", asYesNo, "non_cash_unreadable"),
    isHeading: repeatsHeadings(cells, mapping, headings),
    cellNotes,
  }
}

/** A day as people type it, with or without a time, or as the number that a spreadsheet keeps it as. */
function asDay(text: string): LocalDate | null {
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const serial = Math.floor(Number(text))
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? addDays(DAY_ZERO, serial) : null
  }
  const parsed = calendarDate(text.replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AP]M|Z)?$/i, ""))
  return parsed.ok ? parsed.value : null
}

function asAddress(text: string): string | null {
  const parsed = webAddress(text)
  return parsed.ok && parsed.value.length <= 1000 ? parsed.value : null
}

function asYesNo(text: string): boolean | null {
  const parsed = yesNo(text)
  return parsed.ok ? parsed.value : null
}

function short(text: string, longest: number): string | null {
  return text === "" ? null : text.slice(0, longest)
}

function repeatsHeadings(cells: string[], mapping: Mapping, headings: string[]): boolean {
  const filled = Object.values(mapping).filter(
    (index): index is number => index !== null && (cells[index] ?? "") !== ""
  )
  return (
    filled.length > 0 &&
    filled.every(
      (index) => foldVietnamese(cells[index] ?? "") === foldVietnamese(headings[index] ?? "")
    )
  )
}
