import type { SheetKind } from "../sheets/contract"

/** What the backend answers below `/province/quality`, `/barcodes` and `/events` (docs/province/quality.md). */

export const REGISTERS = ["certificates", "growing-areas", "packing-facilities"] as const
export type Register = (typeof REGISTERS)[number]

/** What a register's sheets are called among those of the whole desk. */
export const SHEET_KINDS: Record<Register, SheetKind> = {
  certificates: "quality-certificates",
  "growing-areas": "growing-areas",
  "packing-facilities": "packing-facilities",
}

export const SCHEMES = [
  "vietgap_crop",
  "vietgap_aquaculture",
  "vietgahp",
  "organic",
  "other",
] as const
export const HOLDER_TYPES = [
  "enterprise",
  "cooperative",
  "cooperative_group",
  "farm",
  "household",
  "association",
] as const
export const MARKETS = ["home", "export"] as const
export const PERIOD_STATES = ["valid", "ended", "upcoming"] as const

export type Compared = { now: number; yearBefore: number; changePermille: number | null }

export type QualityRecord = {
  id: string
  number: string
  scheme: (typeof SCHEMES)[number] | null
  holder_name: string | null
  holder_type: (typeof HOLDER_TYPES)[number] | null
  subject: string
  market: (typeof MARKETS)[number] | null
  area_m2: number | null
  households: number | null
  unit_code: string | null
  place: string | null
  valid_from: string
  valid_to: string | null
  source: string | null
  state: (typeof PERIOD_STATES)[number]
  days_left: number | null
}

export type AuditEntry = {
  id: string
  at: string
  who: string
  action: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string | null
}

export type RecordDetail = {
  record: QualityRecord
  periods: QualityRecord[]
  history: AuditEntry[]
}

export const MARK_STATES = ["gtin", "trace_code", "none", "wrong_gtin", "repeated_gtin"] as const
export const MARK_FILTERS = ["to_do", "all", "marked", "unmarked", ...MARK_STATES] as const

export type Qualifier = "exact" | "more_than" | "about"
export const QUALIFIERS: readonly Qualifier[] = ["exact", "more_than", "about"]
export const EVENT_KINDS = ["fair", "week", "programme"] as const
export const EVENT_LEVELS = ["provincial", "in_province", "outside"] as const

export type TradeEvent = {
  id: string
  code: string
  name: string
  kind: (typeof EVENT_KINDS)[number]
  level: (typeof EVENT_LEVELS)[number]
  starts_on: string
  ends_on: string
  called_off_on: string | null
  place: string | null
  unit_code: string | null
  unit: string | null
  booths: number | null
  local_booths: number | null
  visits: number | null
  visits_qualifier: Qualifier
  revenue_vnd: number | null
  local_revenue_vnd: number | null
  revenue_qualifier: Qualifier
  source: string | null
  point: { id: string; handle: string; name: string } | null
}

export type ReportedSum = { sum: number; qualifier: Qualifier; told: number; of: number }

export type EventTotals = {
  events: number
  provincial: number
  in_province: number
  in_province_fairs_and_weeks: number
  outside: number
  booths: number
  local_booths: number
  visits: ReportedSum
  revenue_vnd: ReportedSum
  local_revenue_vnd: ReportedSum
}
