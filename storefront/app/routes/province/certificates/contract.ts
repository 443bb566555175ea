/** What the desk's pages read of the backend's answers (`/province/certificates` and its neighbours). */
export const LAWS = ["d26_2026", "d148_d1489", "d148_2023", "d1048_2019"] as const
export type Law = (typeof LAWS)[number]
export const KINDS = ["first", "upgrade", "re_evaluation"] as const
export type Kind = (typeof KINDS)[number]
export const LEVELS = ["province", "ministry", "district"] as const
export const STATUSES = [
  "active",
  "extended",
  "expired",
  "withdrawn",
  "not_yet_valid",
  "superseded",
] as const
export type Status = (typeof STATUSES)[number]
export const PHASES = ["filing_window", "filing_late", "under_re_evaluation", "normal"] as const
export type Phase = (typeof PHASES)[number]
export const GROUNDS = [
  "criteria_no_longer_met",
  "breach_of_law",
  "misuse_of_mark",
  "forged_information",
  "production_stopped",
  "other_finding",
] as const
type Ground = (typeof GROUNDS)[number]
export const STATES = [
  "draft",
  "submitted",
  "at_commune",
  "at_province",
  "at_ministry",
  "returned",
  "recognised",
  "refused",
] as const
export type DossierState = (typeof STATES)[number]
export type Warning =
  | "issuer_not_competent"
  | "decided_before_basis"
  | "decided_after_basis"
  | "district_abolished"
  | "score_out_of_range"
  | "part_a_out_of_range"
  | "part_b_out_of_range"
  | "part_c_out_of_range"
  | "parts_do_not_add_up"
  | "stars_above_score"
  | "stars_above_minima"
  | "stars_below_assessment"

type DutyState = "ahead" | "open" | "passed"
export type Duty =
  | { kind: "file_dossier"; law: Law; from: string; to: string; state: DutyState }
  | { kind: "written_notice"; law: Law; until: string; state: DutyState }

export type Line = {
  certificate_id: string
  product: {
    id: string
    code: string
    name: string
    group: string
    criteria_set: number
    unit: string | null
    district: string | null
  }
  producer: { code: string; name: string }
  decision_number: string
  legal_basis: Law
  stars: number
  issued_on: string
  last_valid_day: string
  days_left: number
  status: Status
  phase: Phase | null
  duties: Duty[]
  dossier: { id: string; code: string; state: DossierState } | null
}

export type Paged = { page: number; pages: number; count: number }

export type DossierSummary = {
  id: string
  code: string
  kind: Kind
  state: DossierState
  next_states: DossierState[]
  next_actor: "producer" | "commune" | "province" | "ministry" | null
  deadline: {
    last_day: string
    rule:
      | "commune_15_working_days"
      | "decision_45_days"
      | "province_round"
      | "ministry_round"
      | "old_law"
    overdue: boolean
  } | null
  legal_basis: Law
  received_on: string | null
  accepted_on: string | null
  sent_to_province_on: string | null
  sent_to_ministry_on: string | null
  decided_on: string | null
  requested_stars: number | null
  certificate_id: string | null
  note: string | null
}

export type DossierItem = DossierSummary & {
  product: { ocop_product_id: string; code: string; name: string }
  producer: { name: string }
}

export type PaperState = "missing" | "present" | "not_needed"

export type Dossier = DossierItem & {
  checklist: {
    key: string
    vi: string
    en: string
    required: boolean
    minimum_for: 4 | 5 | null
    by: "producer" | "commune"
    state: PaperState
    note: string | null
    checked_by: string | null
    checked_at: string | null
  }[]
  missing: string[]
  files: {
    id: string
    name: string
    size_bytes: number
    item_key: string | null
    uploaded_by: string | null
    uploaded_at: string
  }[]
  history: {
    action: "opened" | "moved" | "checked" | "file_added" | "file_removed"
    from_state: string | null
    to_state: string | null
    subject: string | null
    note: string | null
    actor_id: string | null
    at: string
  }[]
}

export type Certificate = {
  id: string
  decision_number: string
  decided_on: string
  issuer: string
  issuer_level: (typeof LEVELS)[number]
  legal_basis: Law
  kind: Kind
  stars: number
  score_hundredths: number | null
  issued_on: string
  last_valid_day: string
  days_left: number
  status: Status
  phase: Phase | null
  duties: Duty[]
  warnings: Warning[]
  events: {
    id: string
    type: "withdrawal" | "extension" | "refusal"
    effective_at: string
    ground: Ground | null
    reference: string | null
    note: string | null
    recorded_by: string | null
    recorded_at: string
  }[]
  recorded_by: string | null
  recorded_at: string
}

export type ProductAnswer = {
  product: {
    ocop_product_id: string
    code: string
    name: string
    gtin: string | null
    criteria_set: number
    producer: { code: string; name: string }
    verification: {
      state: "valid" | "in_renewal" | "expired" | "revoked" | "not_yet_valid" | "uncertified"
    }
    certificates: Certificate[]
    dossiers: DossierSummary[]
    verify_url: string
  }
  today: string
  platforms: { platform: { code: string; name: string }; listed: boolean; since: string | null }[]
  points: { handle: string; name: string }[]
  names: Record<string, string>
}
