import { addDays, addMonths, daysBetween, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import { VALID_FOR_MONTHS } from "@ocop/plugin-ocop/rules/certificate"
import { afterGap } from "./certificates"
import { hash } from "./random"
import { halfYearTo } from "@ocop/plugin-ocop/rules/period"

/**
 * When certificates of the demo end, relative to the reporting day. The shop must stay alive for months after the
 * register is made, so only a handful end in the first 90 days; the others end in eleven rounds over three years.
 */
const SOON = [21, 34, 45, 56, 63, 68, 74, 79, 83, 87] as const
const FIRST_ROUND_DAYS = 112
const ROUNDS = 11
const DAYS_BETWEEN_ROUNDS = 94
/** Issuers of one round decide within ten days of each other. */
const ROUND_SPREAD_DAYS = 10

/** How many products end within the next 90 days. */
export const SOON_COUNT = SOON.length

/** Day of issue of the `index`-th certificate that ends soon. */
export function issuedEndingSoon(asOf: LocalDate, index: number): LocalDate {
  return afterGap(addMonths(addDays(asOf, SOON[index] ?? 90), -VALID_FOR_MONTHS))
}

/** Day of issue in a round; everyone with the same `issuerKey` shares the day, and so the decision. */
export function issuedInRound(asOf: LocalDate, turn: number, issuerKey: string): LocalDate {
  const round = turn % ROUNDS
  const spread = (hash(`${issuerKey}#${round}`) % (2 * ROUND_SPREAD_DAYS + 1)) - ROUND_SPREAD_DAYS
  const ends = addDays(asOf, FIRST_ROUND_DAYS + round * DAYS_BETWEEN_ROUNDS + spread)
  return afterGap(addMonths(ends, -VALID_FOR_MONTHS))
}

/** Day of issue of the `index`-th of `count` certificates that ran out within the half-year, the last one yesterday at the latest. */
export function issuedEndedInPeriod(asOf: LocalDate, index: number, count: number): LocalDate {
  const { from } = halfYearTo(asOf)
  // Two days kept free at both ends: cutting 36 months off a 29 February moves an end by one day.
  const days = daysBetween(from, asOf) - 5
  return addMonths(addDays(from, 2 + Math.floor((index * days) / count)), -VALID_FOR_MONTHS)
}

/** Day of issue of certificates that ran out before the half-year and were never renewed. */
export function issuedLapsedBefore(asOf: LocalDate, index: number): LocalDate {
  const { from } = halfYearTo(asOf)
  return addMonths(addDays(from, -25 - index * 31), -VALID_FOR_MONTHS)
}
