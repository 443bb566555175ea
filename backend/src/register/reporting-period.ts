import { addDays, addMonths, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"

/** First and last day, both included. */
export type Period = { from: LocalDate; to: LocalDate }

/** The half-year that ends on the reporting day: 30/06/2024 → 01/01/2024 to 30/06/2024. */
export function halfYearTo(asOf: LocalDate): Period {
  return { from: addMonths(addDays(asOf, 1), -6), to: asOf }
}
