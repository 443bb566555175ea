import type { LocalDate } from "./local-date"
import { openOn } from "./period"

/** LocalDates; the day a point closes on is its last (docs/decisions/0131). */
export type PeriodOfPoint = { opened_on: string; closed_on: string | null }

/** What an inspection found; `inspected_on` is null where the register does not say when. */
export type SeenAtPoint = {
  inspected_on: string | null
  has_sign: boolean
  has_shelves: boolean
  has_price_list: boolean
}

/**
 * The dated facts of a point as they were on `day`: the period that held then, and what the last inspection up to then had found. Before
 * the first inspection on record, that one stands: nobody knows better. A point without history is as its own row says.
 * @param inspections oldest first
 */
export function pointThen(
  now: PeriodOfPoint & SeenAtPoint,
  {
    periods,
    inspections,
  }: { periods: readonly PeriodOfPoint[]; inspections: readonly SeenAtPoint[] },
  day: LocalDate
): PeriodOfPoint & SeenAtPoint {
  const { opened_on, closed_on } = periods.find((period) => openOn(period, day)) ?? now
  const seen =
    inspections.findLast((one) => one.inspected_on !== null && one.inspected_on <= day) ??
    inspections[0] ??
    now
  const { inspected_on, has_sign, has_shelves, has_price_list } = seen
  return { opened_on, closed_on, inspected_on, has_sign, has_shelves, has_price_list }
}
