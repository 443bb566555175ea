import type { Words } from "../words/vi"

/** What the staff API answers, as far as the screens read it (docs/staff-api.md). Days `yyyy-mm-dd`, instants ISO 8601. */
export type Certificate = {
  id: string
  decision_number: string
  decided_on: string
  issuer: string
  issuer_level: keyof Words["level"]
  legal_basis: keyof Words["law"]
  kind: keyof Words["kind"]
  stars: number
  score_hundredths: number | null
  issued_on: string
  last_valid_day: string
  days_left: number
  status: keyof Words["status"]
  phase: keyof Words["phase"] | null
  duties: Duty[]
  warnings: (keyof Words["warning"])[]
  events: CertificateEvent[]
}

export type Duty = { law: keyof Words["law"]; state: "ahead" | "open" | "passed" } & (
  { kind: "file_dossier"; from: string; to: string } | { kind: "written_notice"; until: string }
)

export type CertificateEvent = {
  id: string
  type: keyof Words["event"]
  effective_at: string
  ground: keyof Words["ground"] | null
  reference: string | null
  note: string | null
}

export type DossierSummary = {
  id: string
  code: string
  kind: keyof Words["kind"]
  state: DossierState
  next_states: DossierState[]
  next_actor: keyof Words["dossier"]["actor"] | null
  deadline: { last_day: string; rule: keyof Words["dossier"]["rule"]; overdue: boolean } | null
  legal_basis: keyof Words["law"]
  requested_stars: number | null
  note: string | null
}

export type DossierState = keyof Words["dossier"]["state"]

export type ProductFile = {
  id: string | null
  ocop_product_id: string
  code: string
  name: string
  gtin: string | null
  criteria_set: number
  producer: { name: string }
  verification: {
    state: keyof Words["proof"]
    certificate_id: string | null
  }
  certificates: Certificate[]
  dossiers: DossierSummary[]
  verify_url: string
  /** At the end of `as_of`; `since` is the day from which a platform has listed it without a break. */
  coverage: {
    as_of: string
    platforms: {
      platform: { code: string; name: string; is_own: boolean }
      listed: boolean
      since: string | null
    }[]
  }
  /** Its page at the province's desk. */
  desk_url: string
  reminders: {
    certificate_id: string
    days_ahead: number
    outcome: "sent" | "missed"
    at: string
  }[]
}

export type Paged = { page: number; pages: number; count: number }

export type Watched = Certificate & {
  product: { id: string | null; ocop_product_id: string; code: string; name: string }
  producer: { name: string }
}

export type DossierListItem = DossierSummary & {
  product: { ocop_product_id: string; code: string; name: string }
  producer: { name: string }
}

export type PaperState = keyof Words["dossier"]["paper"]

export type Dossier = DossierListItem & {
  checklist: {
    key: string
    vi: string
    en: string
    required: boolean
    by: "producer" | "commune"
    state: PaperState
    note: string | null
  }[]
  missing: string[]
  files: {
    id: string
    name: string
    size_bytes: number
    item_key: string | null
    uploaded_at: string
  }[]
  history: {
    action: keyof Words["dossier"]["action"]
    from_state: DossierState | null
    to_state: DossierState | null
    subject: string | null
    note: string | null
    at: string
  }[]
}

export type Review = {
  id: string
  kind: keyof Words["money"]["kind"]
  state: "open" | "done"
  /** What a transfer was judged to be; not told of anything else. */
  verdict?: string | null
  order_id: string | null
  display_id: number | null
  amount_vnd: number | null
  age_hours: number
  /** Goods of a withdrawn certificate. */
  products?: string[]
  last_error?: string | null
  /** The bank transfer it is about. */
  transfer?: { content: string; account_numbers: string[]; received_at: string } | null
  resolution: {
    outcome: string
    at: string
    bank_reference: string | null
    note: string | null
  } | null
}

export type Mail = {
  id: string
  to: string
  subject: string
  state: keyof Words["outbox"]["state"]
  at: string
}

export type PublicationRun = {
  id: string
  at: string
  published: { product_id: string; title: string }[]
  unlisted: { product_id: string; title: string; message: string }[]
}
