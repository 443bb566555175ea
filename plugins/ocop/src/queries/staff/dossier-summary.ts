import type { DossierFacts } from "../../rules/certificate"
import { nextActor, nextStates, type DossierActor, type DossierState } from "../../rules/dossier"
import { dossierDeadline, isOverdue, type DeadlineRule } from "../../rules/dossier-deadline"
import { localDate, localDateAt } from "../../rules/local-date"
import { lawOfDossier } from "../../rules/renewal"
import type { LegalBasis } from "../../rules/legal-basis"

/** A dossier as the database has it, without what hangs on it. */
export type StoredDossier = DossierFacts & {
  id: string
  code: string
  sent_to_province_on: string | null
  sent_to_ministry_on: string | null
  requested_stars: number | null
  certificate_id: string | null
  note: string | null
  created_at: string | Date
}

/** A dossier as lists show it: where it is, who acts next and until when. */
export type DossierSummary = {
  id: string
  code: string
  kind: DossierFacts["kind"]
  state: DossierState
  next_states: readonly DossierState[]
  next_actor: DossierActor | null
  deadline: { last_day: string; rule: DeadlineRule; overdue: boolean } | null
  legal_basis: LegalBasis
  received_on: string | null
  accepted_on: string | null
  sent_to_province_on: string | null
  sent_to_ministry_on: string | null
  decided_on: string | null
  requested_stars: number | null
  certificate_id: string | null
  note: string | null
}

/** Before it is handed in, a dossier is prepared for the law of the day. */
export function dossierSummary(dossier: StoredDossier, at: Date): DossierSummary {
  const today = localDateAt(at)
  const deadline = dossierDeadline(dossier)
  return {
    id: dossier.id,
    code: dossier.code,
    kind: dossier.kind,
    state: dossier.state,
    next_states: nextStates(dossier.state),
    next_actor: nextActor(dossier),
    deadline: deadline && {
      last_day: deadline.lastDay,
      rule: deadline.rule,
      overdue: isOverdue(deadline, today),
    },
    legal_basis: lawOfDossier(dossier.received_on ? localDate(dossier.received_on) : today),
    received_on: dossier.received_on,
    accepted_on: dossier.accepted_on,
    sent_to_province_on: dossier.sent_to_province_on,
    sent_to_ministry_on: dossier.sent_to_ministry_on,
    decided_on: dossier.decided_on,
    requested_stars: dossier.requested_stars,
    certificate_id: dossier.certificate_id,
    note: dossier.note,
  }
}
