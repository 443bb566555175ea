import { addDays, localDate, type LocalDate } from "./local-date"

/** One period of a record; both days are included, and no end means that it still runs. */
export type RecordPeriod = { valid_from: string; valid_to: string | null }

/** `cut`: the period that runs when the new one begins, and its new last day. `other`: the one that stands in the way. */
export type PeriodAnswer<P> =
  { ok: true; cut: { period: P; lastDay: LocalDate } | null } | { ok: false; other: P }

/**
 * Fits a new period among those known of the same record, so that on any day at most one holds and no day before the new one says
 * anything else than it did: the period that runs when it begins ends the day before. One that began on that day or later is in the
 * way: what is on record is corrected with a reason, never written over.
 */
export function fitPeriod<P extends RecordPeriod>(
  known: readonly P[],
  wanted: RecordPeriod
): PeriodAnswer<P> {
  const touched = known.filter((period) => overlap(period, wanted))
  const other = touched.find(({ valid_from }) => valid_from >= wanted.valid_from)
  if (other) return { ok: false, other }
  const [running] = touched
  if (!running) return { ok: true, cut: null }
  return {
    ok: true,
    cut: { period: running, lastDay: addDays(localDate(wanted.valid_from), -1) },
  }
}

/** Whether two periods have a day in common. */
export function overlap(a: RecordPeriod, b: RecordPeriod): boolean {
  return begins(a, b) && begins(b, a)
}

function begins({ valid_from }: RecordPeriod, { valid_to }: RecordPeriod): boolean {
  return valid_to === null || valid_from <= valid_to
}
