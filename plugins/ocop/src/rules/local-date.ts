/**
 * Calendar dates of Vietnam (Asia/Ho_Chi_Minh, UTC+7 all year, no summer time), kept as `yyyy-mm-dd` text. A date in a
 * decision is a day on a calendar, not an instant; turning it into midnight UTC would move it by seven hours.
 */
export type LocalDate = string & { readonly __localDate: unique symbol }

const OFFSET_MS = 7 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

/** Parses `yyyy-mm-dd`; null when it is not a day of the calendar (31/02 is not). */
export function parseLocalDate(text: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return text as LocalDate
}

/** As `parseLocalDate`, for values that were checked at the door. Throws RangeError otherwise. */
export function localDate(text: string): LocalDate {
  const parsed = parseLocalDate(text)
  if (!parsed) throw new RangeError(`not a calendar date (yyyy-mm-dd): ${text}`)
  return parsed
}

/** The instant a local day begins. */
export function startOfDay(date: LocalDate): Date {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) - OFFSET_MS)
}

/** The local day that an instant falls on. */
export function localDateAt(at: Date): LocalDate {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10) as LocalDate
}

/** `date` plus whole days; negative goes back. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS)
    .toISOString()
    .slice(0, 10) as LocalDate
}

/** `date` plus whole months, the day clamped to the month's end: 29/02/2024 + 36 months = 28/02/2027. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number]
  const index = year * 12 + (month - 1) + months
  const newYear = Math.floor(index / 12)
  const newMonth = (index % 12) + 1
  const newDay = Math.min(day, daysInMonth(newYear, newMonth))
  return `${String(newYear).padStart(4, "0")}-${pad(newMonth)}-${pad(newDay)}` as LocalDate
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function pad(value: number): string {
  return String(value).padStart(2, "0")
}
