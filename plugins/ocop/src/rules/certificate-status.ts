import {
  inEffect,
  isNewer,
  lastValidDay,
  tookEffect,
  validFrom,
  validTo,
  type CertificateFacts,
  type DossierFacts,
} from "./certificate"
import { filingWindow, IN_FORCE_2026 } from "./filing-window"
import { addDays, localDate, localDateAt, startOfDay } from "./local-date"

/** Longest extension after the end: art. 12.3, for certificates issued before the decision was in force. */
const EXTENSION_DAYS = 180

/**
 * Where an active certificate stands on the way to its renewal. Before 22/05/2026 no law knew a filing window, so nothing was
 * late either; certificates whose last filing day had passed by then are late from that day on.
 */
export type CertificatePhase = "normal" | "filing_window" | "filing_late" | "under_re_evaluation"

export type CertificateStatus =
  | { status: "active"; phase: CertificatePhase }
  | { status: "extended"; phase: null }
  | { status: "withdrawn" | "not_yet_valid" | "superseded" | "expired"; phase: null }

/** What else of the same product bears on a certificate. */
export type CertificateSurroundings = {
  /** All certificates of the product; the certificate itself may be among them. */
  certificates?: CertificateFacts[]
  dossiers?: DossierFacts[]
}

/**
 * Where a certificate stands at `at`. The first that holds wins: withdrawn, not yet valid, superseded by a newer
 * certificate that took effect (even if that one was withdrawn later: the old one does not come back), active, extended,
 * expired. Only `active` and `extended` may show stars or the OCOP mark.
 * Source: Decision 26/2026/QĐ-TTg, art. 4, 7, 8 and 12.
 */
export function certificateStatus(
  certificate: CertificateFacts,
  at: Date,
  { certificates = [], dossiers = [] }: CertificateSurroundings = {}
): CertificateStatus {
  if (inEffect(certificate, "withdrawal", at)) return plain("withdrawn")
  if (at < validFrom(certificate)) return plain("not_yet_valid")
  if (certificates.some((other) => isNewer(other, certificate) && tookEffect(other, at))) {
    return plain("superseded")
  }
  if (at < validTo(certificate)) {
    return { status: "active", phase: phaseAt(certificate, at, dossiers) }
  }
  if (isExtended(certificate, at, dossiers)) return plain("extended")
  return plain("expired")
}

/**
 * Every instant at which the status of a certificate may change, known events included. Between two neighbours of this
 * list nothing changes.
 */
export function statusChanges(
  certificate: CertificateFacts,
  dossiers: DossierFacts[] = []
): Date[] {
  const end = lastValidDay(certificate)
  const window = filingWindow(end)
  return [
    validFrom(certificate),
    startOfDay(window ? window.from : IN_FORCE_2026),
    ...(window ? [startOfDay(addDays(window.to, 1))] : []),
    validTo(certificate),
    startOfDay(addDays(end, EXTENSION_DAYS + 1)),
    ...(certificate.events ?? []).map((event) => new Date(event.effective_at)),
    ...dossiers
      .flatMap((dossier) => [dossier.received_on, dossier.accepted_on, dossier.decided_on])
      .filter((day) => day !== null)
      .map((day) => startOfDay(localDate(day))),
  ]
}

function phaseAt(
  certificate: CertificateFacts,
  at: Date,
  dossiers: DossierFacts[]
): CertificatePhase {
  const accepted = dossiers.some(
    (dossier) =>
      dossier.accepted_on !== null &&
      hasCome(dossier.accepted_on, at) &&
      awaitsResult(dossier, certificate, at)
  )
  if (accepted) return "under_re_evaluation"
  const today = localDateAt(at)
  const window = filingWindow(lastValidDay(certificate))
  if (today < (window ? window.from : IN_FORCE_2026)) return "normal"
  return window && today <= window.to ? "filing_window" : "filing_late"
}

/** Granted on a recorded event only, never by itself, and only while the dossier is waiting. */
function isExtended(certificate: CertificateFacts, at: Date, dossiers: DossierFacts[]): boolean {
  return (
    certificate.issued_on < IN_FORCE_2026 &&
    at < startOfDay(addDays(lastValidDay(certificate), EXTENSION_DAYS + 1)) &&
    inEffect(certificate, "extension", at) &&
    !inEffect(certificate, "refusal", at) &&
    dossiers.some((dossier) => awaitsResult(dossier, certificate, at))
  )
}

/** A dossier that continues this certificate, received while it ran, and not yet decided at `at`. */
function awaitsResult(dossier: DossierFacts, certificate: CertificateFacts, at: Date): boolean {
  const { received_on, decided_on, state } = dossier
  if (dossier.kind === "first" || state === "draft" || state === "returned") return false
  if (!received_on || !hasCome(received_on, at)) return false
  if (received_on < certificate.issued_on || received_on > lastValidDay(certificate)) return false
  if (decided_on) return !hasCome(decided_on, at)
  return state !== "recognised" && state !== "refused"
}

function hasCome(day: string, at: Date): boolean {
  return day <= localDateAt(at)
}

function plain<S extends "withdrawn" | "not_yet_valid" | "superseded" | "expired" | "extended">(
  status: S
): { status: S; phase: null } {
  return { status, phase: null }
}
