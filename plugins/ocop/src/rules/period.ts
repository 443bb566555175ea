import { addDays, addMonths, startOfDay, type LocalDate } from "./local-date"

/** First and last day of a report, both included. */
export type Period = { from: LocalDate; to: LocalDate }

/** The half-year that ends with the day: 30/06/2024 → 01/01/2024 to 30/06/2024. */
export function halfYearTo(day: LocalDate): Period {
  return { from: addMonths(addDays(day, 1), -6), to: day }
}

/** The last instant of a day: a figure "as of 30/06" is what held when that day ended. */
export function closeOfDay(day: LocalDate): Date {
  return new Date(startOfDay(addDays(day, 1)).getTime() - 1)
}

/** Whether something valid from one day to another, both included, holds on `day`; no end means it still runs. */
export function holdsOn(
  row: { valid_from: string; valid_to: string | null },
  day: LocalDate
): boolean {
  return row.valid_from <= day && (row.valid_to === null || row.valid_to >= day)
}

/** Whether something opened and perhaps closed is open on `day`; the day it closes on is its last (docs/decisions/0131). */
export function openOn(
  row: { opened_on: string | null; closed_on: string | null },
  day: LocalDate
): boolean {
  return (
    (row.opened_on === null || row.opened_on <= day) &&
    (row.closed_on === null || row.closed_on >= day)
  )
}
