import { parseLocalDate, type LocalDate } from "../../rules/local-date"
import { accept, refuse, type ParseCell } from "./parsed"

/** `31/12/2026`, `1/2/2026`, `31-12-2026`, `31.12.2026` or `2026-12-31`; a midnight that Excel adds is dropped. */
export const calendarDate: ParseCell<LocalDate> = (text) => {
  const bare = text.replace(/[ T]00:00(:00(\.0+)?)?Z?$/, "")
  const iso = isoOf(bare)
  if (!iso) return refuse("not_a_date")
  const date = parseLocalDate(iso)
  if (!date) return refuse("impossible_date")
  const year = Number(iso.slice(0, 4))
  return year < 1900 || year > 2100 ? refuse("impossible_date") : accept(date)
}

/** How staff write a date. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split("-")
  return `${day}/${month}/${year}`
}

function isoOf(text: string): string | null {
  const local = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text)
  if (local) {
    const [, day = "", , month = "", year = ""] = local
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null
}
