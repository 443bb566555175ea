import type { CertificateFacts } from "./certificate"
import { certificateStatus } from "./certificate-status"
import { addMonths, localDate, localDateAt, type LocalDate } from "./local-date"
import { currentCertificate, type ProductFacts } from "./sellable"
import { spanAt, type ValidSpan } from "./valid-spans"

/** When a product loses its certificate, by everything that is known, and whether a dossier is on its way to prevent it. */
export type Lapse = {
  /** Last day it holds one. */
  last_day: LocalDate
  /** A dossier was accepted and awaits its result. */
  renewing: boolean
}

/**
 * The lapse of a product that holds a certificate at `at`; null when it holds none. A following certificate that is on record carries
 * the day further, an announced withdrawal cuts it short.
 * @param spans of the product, from `validSpans`
 */
export function lapseOf<C extends CertificateFacts>(
  product: ProductFacts,
  certificates: C[],
  spans: ValidSpan<C>[],
  at: Date
): Lapse | null {
  const held = spanAt(spans, at)
  if (!held) return null
  let last = held
  for (let next = spanAt(spans, new Date(last.until)); next;) {
    last = next
    next = spanAt(spans, new Date(last.until))
  }
  return {
    last_day: localDateAt(new Date(last.until - 1)),
    renewing: awaitsRenewal(product, certificates, at),
  }
}

function awaitsRenewal(product: ProductFacts, certificates: CertificateFacts[], at: Date): boolean {
  const dossiers = product.dossiers ?? []
  // Most have none, and a status is what takes time in a forecast of 10,000.
  const current = dossiers.length > 0 ? currentCertificate(certificates, at) : null
  if (!current) return false
  const { status, phase } = certificateStatus(current, at, { certificates, dossiers })
  return status === "extended" || phase === "under_re_evaluation"
}

export type ForecastRow = { unit: string | null; months: number[]; total: number }

export type LapseForecast = {
  /** `yyyy-mm`, the month of today first. */
  months: string[]
  /** By commune; null is for products without one. The most lapses first. */
  rows: ForecastRow[]
  /** The sums of the columns, and of all. */
  totals: { months: number[]; total: number }
  /** What ends within these months too but has an accepted dossier; not counted above. */
  renewing: number
}

/** How many products lapse per commune and month when nothing more is done: what ends with no accepted dossier. */
export function lapseForecast(
  lapses: readonly (Lapse & { unit: string | null })[],
  today: LocalDate,
  months: number
): LapseForecast {
  const first = localDate(`${today.slice(0, 7)}-01`)
  const names = Array.from({ length: months }, (_, index) => addMonths(first, index).slice(0, 7))
  const place = new Map(names.map((name, index) => [name, index]))
  const rows = new Map<string | null, number[]>()
  const columns = names.map(() => 0)
  let renewing = 0
  for (const { unit, last_day, renewing: awaited } of lapses) {
    const index = place.get(last_day.slice(0, 7))
    if (index === undefined) continue
    if (awaited) {
      renewing += 1
      continue
    }
    const cells = rows.get(unit) ?? names.map(() => 0)
    cells[index] = (cells[index] ?? 0) + 1
    columns[index] = (columns[index] ?? 0) + 1
    rows.set(unit, cells)
  }
  return {
    months: names,
    rows: [...rows]
      .map(([unit, cells]) => ({ unit, months: cells, total: sum(cells) }))
      .sort((a, b) => b.total - a.total || ((a.unit ?? "") < (b.unit ?? "") ? -1 : 1)),
    totals: { months: columns, total: sum(columns) },
    renewing,
  }
}

function sum(cells: readonly number[]): number {
  return cells.reduce((total, cell) => total + cell, 0)
}
