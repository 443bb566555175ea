import { lastValidDay, type CertificateFacts } from "./certificate"
import { certificateStatus, type CertificateSurroundings } from "./certificate-status"
import { IN_FORCE_2026, OPENS_DAYS_BEFORE } from "./filing-window"
import { addDays, type LocalDate } from "./local-date"
import type { Period } from "./period"
import { renewalDuties, type RenewableFacts } from "./renewal"

/** Something that a calendar shows of a certificate, by the law that asks for it. */
export type CertificateDay = {
  day: LocalDate
  kind: "window_opens" | "window_closes" | "notice_due" | "ends"
}

/** Whether a day of a certificate can lie within a period: the first is the opening of its window, the last its end. */
export function mayConcern(
  certificate: Pick<CertificateFacts, "issued_on" | "last_valid_day">,
  { from, to }: Period
): boolean {
  const end = lastValidDay(certificate)
  return end >= from && addDays(end, -OPENS_DAYS_BEFORE) <= to
}

/**
 * The days of a certificate that somebody has to know: its filing window under 26/2026, the last day of the issuer's written notice
 * under 148, and its end. None for a certificate that was withdrawn or superseded.
 */
export function certificateDays(
  certificate: RenewableFacts,
  at: Date,
  surroundings: CertificateSurroundings = {}
): CertificateDay[] {
  const { status } = certificateStatus(certificate, at, surroundings)
  if (status === "withdrawn" || status === "superseded") return []
  const days = renewalDuties(certificate, at, surroundings).flatMap((duty): CertificateDay[] => {
    if (duty.kind === "written_notice") return [{ day: duty.until, kind: "notice_due" }]
    return [
      // The law's own first day opened every window at once: nobody needs to be told of each.
      ...(duty.from > IN_FORCE_2026 ? [{ day: duty.from, kind: "window_opens" as const }] : []),
      { day: duty.to, kind: "window_closes" },
    ]
  })
  return [...days, { day: lastValidDay(certificate), kind: "ends" }]
}
