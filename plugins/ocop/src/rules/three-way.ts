/** What a register says of the certificate of a product; days are `yyyy-mm-dd`. */
export type CertificateState = {
  decision_number: string
  stars: number
  issued_on: string
  last_valid_day: string
  /** From which day on it was withdrawn; null when it was not. */
  withdrawn_on: string | null
}

export const STATE_FIELDS = [
  "decision_number",
  "stars",
  "issued_on",
  "last_valid_day",
  "withdrawn_on",
] as const satisfies (keyof CertificateState)[]

export type StateField = (typeof STATE_FIELDS)[number]

/**
 * What a comparison of a product comes to. `no_base`: both know it and differ, and no official state was signed off before, so who
 * has changed cannot be told.
 */
export const DIFFERENCES = [
  "agreed",
  "ours_changed",
  "theirs_changed",
  "both_changed",
  "no_base",
  "missing_here",
  "missing_there",
] as const

export type Difference = (typeof DIFFERENCES)[number]

/**
 * Compares our certificate of a product with the official register's, in the light of the official state that was signed off last.
 * Null on a side means that the register does not have it. Nothing on both sides is no line: null.
 */
export function threeWay(
  base: CertificateState | null,
  ours: CertificateState | null,
  theirs: CertificateState | null
): Difference | null {
  if (!ours && !theirs) return null
  if (!ours) return "missing_here"
  if (!theirs) return "missing_there"
  if (sameState(ours, theirs)) return "agreed"
  if (!base) return "no_base"
  if (sameState(base, theirs)) return "ours_changed"
  return sameState(base, ours) ? "theirs_changed" : "both_changed"
}

/** The fields in which two states differ; all of them when one side has none. */
export function differingFields(
  a: CertificateState | null,
  b: CertificateState | null
): StateField[] {
  return STATE_FIELDS.filter((field) => (a?.[field] ?? null) !== (b?.[field] ?? null))
}

export function sameState(a: CertificateState | null, b: CertificateState | null): boolean {
  return differingFields(a, b).length === 0
}
