import { lastValidDay } from "../../rules/certificate"
import { certificateStatus } from "../../rules/certificate-status"
import { assessmentWarnings, type AssessmentWarning, type PartScores } from "../../rules/assessment"
import {
  legalBasisWarnings,
  type IssuerLevel,
  type LegalBasis,
  type LegalBasisWarning,
} from "../../rules/legal-basis"
import { daysBetween, localDate, localDateAt, type LocalDate } from "../../rules/local-date"
import { renewalDuties, type RenewalDuty } from "../../rules/renewal"
import { parseStars, type ScoreStars } from "../../rules/stars"
import type { CertificateEventFacts, CertificateFacts, DossierFacts } from "../../rules/certificate"

/** A certificate as the database has it. */
export type StoredCertificate = CertificateFacts & {
  id: string
  issuer: string
  issuer_level: IssuerLevel
  legal_basis: LegalBasis
  kind: "first" | "upgrade" | "re_evaluation"
  score_hundredths: number | null
  part_a_hundredths: number | null
  part_b_hundredths: number | null
  part_c_hundredths: number | null
  minima_met_up_to: number | null
  source: string | null
  recorded_by: string | null
  created_at: string | Date
  events?: StoredCertificateEvent[] | null
}

export type StoredCertificateEvent = CertificateEventFacts & {
  id: string
  ground: string | null
  reference: string | null
  note: string | null
  recorded_by: string | null
  created_at: string | Date
}

/** A certificate as staff see it: what is on paper, and where that leaves it at the instant asked for. */
export type CertificateView = {
  id: string
  decision_number: string
  decided_on: string
  issuer: string
  issuer_level: IssuerLevel
  legal_basis: LegalBasis
  kind: StoredCertificate["kind"]
  stars: number
  score_hundredths: number | null
  parts: PartScores | null
  minima_met_up_to: number | null
  issued_on: string
  last_valid_day: LocalDate
  /** The end is printed in the decision, not counted from the day of issue. */
  end_is_printed: boolean
  /** Whole days to the last valid day; negative afterwards. */
  days_left: number
  status: ReturnType<typeof certificateStatus>["status"]
  phase: ReturnType<typeof certificateStatus>["phase"]
  duties: RenewalDuty[]
  warnings: (AssessmentWarning | LegalBasisWarning)[]
  events: EventView[]
  source: string | null
  recorded_by: string | null
  recorded_at: string
}

export type EventView = {
  id: string
  type: CertificateEventFacts["type"]
  effective_at: string
  ground: string | null
  reference: string | null
  note: string | null
  recorded_by: string | null
  recorded_at: string
}

export type Neighbours = { certificates: StoredCertificate[]; dossiers: DossierFacts[] }

/** The certificate in the light of its product's other certificates and dossiers. */
export function certificateView(
  certificate: StoredCertificate,
  neighbours: Neighbours,
  at: Date
): CertificateView {
  const end = lastValidDay(certificate)
  const { status, phase } = certificateStatus(certificate, at, neighbours)
  return {
    id: certificate.id,
    decision_number: certificate.decision_number,
    decided_on: certificate.decided_on,
    issuer: certificate.issuer,
    issuer_level: certificate.issuer_level,
    legal_basis: certificate.legal_basis,
    kind: certificate.kind,
    stars: certificate.stars,
    score_hundredths: certificate.score_hundredths,
    parts: partScores(certificate),
    minima_met_up_to: certificate.minima_met_up_to,
    issued_on: certificate.issued_on,
    last_valid_day: end,
    end_is_printed: certificate.last_valid_day !== null,
    days_left: daysBetween(localDateAt(at), end),
    status,
    phase,
    duties: renewalDuties(certificate, at, neighbours),
    warnings: certificateWarnings(certificate),
    events: (certificate.events ?? []).map(eventView).sort(byInstant),
    source: certificate.source,
    recorded_by: certificate.recorded_by,
    recorded_at: new Date(certificate.created_at).toISOString(),
  }
}

/** What does not fit together in a certificate's papers. */
export function certificateWarnings(
  certificate: StoredCertificate
): (AssessmentWarning | LegalBasisWarning)[] {
  const stars = parseStars(certificate.stars)
  const { legal_basis, issuer_level, score_hundredths } = certificate
  const decided_on = localDate(certificate.decided_on)
  return [
    ...(stars ? legalBasisWarnings({ legal_basis, issuer_level, stars, decided_on }) : []),
    ...assessmentWarnings({
      legal_basis,
      score_hundredths,
      parts: partScores(certificate),
      minima_met_up_to: scoreStars(certificate.minima_met_up_to),
      stars: certificate.stars,
    }),
  ]
}

function partScores(certificate: StoredCertificate): PartScores | null {
  const { part_a_hundredths: a, part_b_hundredths: b, part_c_hundredths: c } = certificate
  return a === null || b === null || c === null ? null : { a, b, c }
}

function scoreStars(level: number | null): ScoreStars | null {
  return level === 1 || level === 2 ? level : parseStars(level ?? 0)
}

function eventView(event: StoredCertificateEvent): EventView {
  return {
    id: event.id,
    type: event.type,
    effective_at: new Date(event.effective_at).toISOString(),
    ground: event.ground,
    reference: event.reference,
    note: event.note,
    recorded_by: event.recorded_by,
    recorded_at: new Date(event.created_at).toISOString(),
  }
}

function byInstant(a: EventView, b: EventView): number {
  return a.effective_at < b.effective_at ? -1 : a.effective_at > b.effective_at ? 1 : 0
}
