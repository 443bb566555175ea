/*
 * Written by hand instead of with Intl: the same bytes on the server, in every browser and without a line. Vietnam has had
 * no summer time since 1975, so its clock is UTC + 7 h.
 */

const VIETNAM_MS = 7 * 60 * 60 * 1000

/** `1234567` → `1.234.567 ₫`, the space being U+00A0. */
export function vnd(amount: number): string {
  return `${grouped(amount)}\u00a0₫`
}

/** `1234567` → `1.234.567`. */
export function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ".")
}

/** An ISO instant → `14:03` in Vietnam. */
export function clockTime(instant: string): string {
  return inVietnam(instant).slice(11, 16)
}

/** An ISO instant → `24/11` in Vietnam. */
export function shortDay(instant: string): string {
  const text = inVietnam(instant)
  return `${text.slice(8, 10)}/${text.slice(5, 7)}`
}

/** An ISO instant → `2026-11-24`, the day in Vietnam. */
export function vietnamDay(instant: string): string {
  return inVietnam(instant).slice(0, 10)
}

function inVietnam(instant: string): string {
  return new Date(Date.parse(instant) + VIETNAM_MS).toISOString()
}
