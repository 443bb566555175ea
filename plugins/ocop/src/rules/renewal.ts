import { lastValidDay, type CertificateFacts } from "./certificate"
import { certificateStatus, type CertificateSurroundings } from "./certificate-status"
import { filingWindow, IN_FORCE_2026 } from "./filing-window"
import type { LegalBasis } from "./legal-basis"
import { addDays, localDateAt, type LocalDate } from "./local-date"

/** Under 148 and its amendment the issuer warns in writing at least 30 days before the end. */
const NOTICE_DAYS_BEFORE = 30

/** What the rules of renewal need of a certificate. A row of the certification module fits as it is. */
export type RenewableFacts = CertificateFacts & { legal_basis: LegalBasis }

/** `passed` says only that the day is over, not that nothing was done: notices are not recorded here. */
export type DutyState = "ahead" | "open" | "passed"

/** One thing that a law asks before a certificate ends. Days are `yyyy-mm-dd`, both ends included. */
export type RenewalDuty =
  | {
      law: "d26_2026"
      kind: "file_dossier"
      by: "producer"
      from: LocalDate
      to: LocalDate
      state: DutyState
    }
  | {
      law: "d148_2023" | "d148_d1489"
      kind: "written_notice"
      by: "issuer"
      until: LocalDate
      state: DutyState
    }

/**
 * What is asked for before a certificate ends, as known at `at`, the earlier last day first. A certificate keeps the law it was
 * issued under (148: written notice by the issuer), but whoever files from 22/05/2026 on files under 26/2026, so from that day
 * on an older certificate has its window too. Nothing is asked for a certificate that was withdrawn or superseded, or is over.
 * Source: Decision 26/2026/QĐ-TTg, art. 7.6 and 12; Decision 148/QĐ-TTg.
 */
export function renewalDuties(
  certificate: RenewableFacts,
  at: Date,
  surroundings: CertificateSurroundings = {}
): RenewalDuty[] {
  const { status } = certificateStatus(certificate, at, surroundings)
  if (status !== "active" && status !== "not_yet_valid") return []
  const today = localDateAt(at)
  const end = lastValidDay(certificate)
  const duties: RenewalDuty[] = []
  const window = filingWindow(end)
  if (window && (certificate.legal_basis === "d26_2026" || today >= IN_FORCE_2026)) {
    const state = today < window.from ? "ahead" : today <= window.to ? "open" : "passed"
    duties.push({ law: "d26_2026", kind: "file_dossier", by: "producer", ...window, state })
  }
  const law = certificate.legal_basis
  if (law === "d148_2023" || law === "d148_d1489") {
    const until = addDays(end, -NOTICE_DAYS_BEFORE)
    const state = today <= until ? "open" : "passed"
    duties.push({ law, kind: "written_notice", by: "issuer", until, state })
  }
  return duties
}

/** The decision a dossier received on this day is judged by. Source: Decision 26/2026, art. 11 and 12.2. */
export function lawOfDossier(receivedOn: LocalDate): LegalBasis {
  if (receivedOn >= "2026-05-22") return "d26_2026"
  if (receivedOn >= "2025-07-06") return "d148_d1489"
  if (receivedOn >= "2023-02-24") return "d148_2023"
  return "d1048_2019"
}
