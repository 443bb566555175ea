import { addDays, localDate, type LocalDate } from "./local-date"

/** First day of Decision 26/2026/QĐ-TTg, which brought the window: art. 11. Before it no law knew one. */
export const IN_FORCE_2026 = localDate("2026-05-22")

/** The re-evaluation dossier is due 180 to 120 days before the end: Decision 26/2026, art. 7.6. Both days included. */
export const OPENS_DAYS_BEFORE = 180
const CLOSES_DAYS_BEFORE = 120

/** First and last day of a filing window, both included. */
export type FilingWindow = { from: LocalDate; to: LocalDate }

/**
 * When the re-evaluation dossier of a certificate that ends with `lastValidDay` is to be filed. Whoever files from
 * 22/05/2026 files under 26/2026, also for an older certificate, but nobody could file before that day: the window begins with
 * the law at the earliest, and is null for ends up to 18/09/2026, whose last filing day the law never saw.
 */
export function filingWindow(lastValidDay: LocalDate): FilingWindow | null {
  const opens = addDays(lastValidDay, -OPENS_DAYS_BEFORE)
  const to = addDays(lastValidDay, -CLOSES_DAYS_BEFORE)
  if (to < IN_FORCE_2026) return null
  return { from: opens < IN_FORCE_2026 ? IN_FORCE_2026 : opens, to }
}
