import { addMonths, localDate, startOfDay, addDays, type LocalDate } from "./local-date"

/** Validity from the day of issue: Decision 26/2026/QĐ-TTg, art. 4.3, and 148/QĐ-TTg before it. */
export const VALID_FOR_MONTHS = 36

/** An event in a certificate's life; counts from `effective_at` on. */
export type CertificateEventFacts = {
  type: "withdrawal" | "extension" | "refusal"
  effective_at: Date | string
}

/** What the rules need of a certificate. A row of the certification module fits as it is. Dates are `yyyy-mm-dd`. */
export type CertificateFacts = {
  decision_number: string
  decided_on: string
  issued_on: string
  /** The end printed in the decision; null means issued_on + 36 months. */
  last_valid_day: string | null
  /** 1 to 5 as recognised. */
  stars: number
  events?: CertificateEventFacts[] | null
}

/** What the rules need of a dossier. A row of the certification module fits as it is. */
export type DossierFacts = {
  kind: "first" | "upgrade" | "re_evaluation"
  state:
    | "draft"
    | "submitted"
    | "at_commune"
    | "at_province"
    | "at_ministry"
    | "recognised"
    | "refused"
    | "returned"
  received_on: string | null
  accepted_on: string | null
  decided_on: string | null
}

/** The last day a certificate is good for: as printed, else 36 months from issue, clamped to the month's end. */
export function lastValidDay(
  certificate: Pick<CertificateFacts, "issued_on" | "last_valid_day">
): LocalDate {
  return certificate.last_valid_day
    ? localDate(certificate.last_valid_day)
    : addMonths(localDate(certificate.issued_on), VALID_FOR_MONTHS)
}

/** 00:00 in Vietnam of the day of issue. */
export function validFrom(certificate: Pick<CertificateFacts, "issued_on">): Date {
  return startOfDay(localDate(certificate.issued_on))
}

/** The first instant a certificate no longer covers by itself: 00:00 in Vietnam after the last valid day. */
export function validTo(certificate: Pick<CertificateFacts, "issued_on" | "last_valid_day">): Date {
  return startOfDay(addDays(lastValidDay(certificate), 1))
}

/**
 * Whether a certificate has begun by `at`. One that was withdrawn by its first instant never took effect: it replaces nothing.
 */
export function tookEffect(
  certificate: Pick<CertificateFacts, "issued_on" | "events">,
  at: Date
): boolean {
  const from = validFrom(certificate)
  return at >= from && !inEffect(certificate, "withdrawal", from)
}

/** Whether an event of this kind counts at `at`. */
export function inEffect(
  certificate: Pick<CertificateFacts, "events">,
  type: CertificateEventFacts["type"],
  at: Date
): boolean {
  return (certificate.events ?? []).some(
    (event) => event.type === type && new Date(event.effective_at) <= at
  )
}

/** Whether `a` is the later decision. Same day of issue: the later decision date, then the decision number. */
export function isNewer(a: CertificateFacts, b: CertificateFacts): boolean {
  return compare(a, b) > 0
}

function compare(a: CertificateFacts, b: CertificateFacts): number {
  return (
    order(a.issued_on, b.issued_on) ||
    order(a.decided_on, b.decided_on) ||
    order(a.decision_number, b.decision_number)
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
