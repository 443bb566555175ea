import type { LocalDate } from "../rules/local-date"
import type { CatalogEntry } from "./catalog"

/** How old an answer may be; also what `Cache-Control` promises. */
export const FRESH_SECONDS = 300
/** Days whose files are kept: today, and what people look up. A register of 10,000 products takes some 10 MB a day. */
const KEPT_DAYS = 8
/** Readings of the whole register a minute; who asks for day after day waits. */
const READINGS_A_MINUTE = 20

/** Too many different days were asked for within a minute. */
export class TooManyDays extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super("open data: too many different days within a minute")
    this.name = "TooManyDays"
  }
}

type Kept = { at: number; entries: Promise<CatalogEntry[]> }

/**
 * Keeps what was published for a few minutes, so that a crowd costs one reading of the register. Two who ask at once share it.
 * What failed is not kept.
 */
export class OpenDataShelf {
  private readonly kept = new Map<LocalDate, Kept>()
  private readings: number[] = []

  /** @throws TooManyDays */
  take(
    asOf: LocalDate,
    now: number,
    publish: (asOf: LocalDate) => Promise<CatalogEntry[]>
  ): Promise<CatalogEntry[]> {
    const known = this.kept.get(asOf)
    if (known && now - known.at < FRESH_SECONDS * 1000 && now >= known.at) return known.entries
    this.countReading(now)
    const entries = publish(asOf)
    this.kept.delete(asOf)
    this.kept.set(asOf, { at: now, entries })
    const [oldest] = this.kept.keys()
    if (this.kept.size > KEPT_DAYS && oldest) this.kept.delete(oldest)
    entries.catch(() => {
      if (this.kept.get(asOf)?.entries === entries) this.kept.delete(asOf)
    })
    return entries
  }

  private countReading(now: number): void {
    this.readings = this.readings.filter((at) => now - at < 60_000 && now >= at)
    const [first] = this.readings
    if (first !== undefined && this.readings.length >= READINGS_A_MINUTE) {
      throw new TooManyDays(Math.ceil((60_000 - (now - first)) / 1000))
    }
    this.readings.push(now)
  }
}
