import type { Kind, Status, Warning } from "../certificates/contract"
import type { Difference } from "../certificates/reconciliations/contract"

/** What the backend answers of sheets (`/province/sheet-imports`, docs/province/sheets.md). */
export const SHEET_KINDS = [
  "decision",
  "official-register",
  "quality-certificates",
  "growing-areas",
  "packing-facilities",
  "trade-events",
] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

export const SHEET_STATES = [
  "checking",
  "broken_off",
  "failed",
  "faulty",
  "ready",
  "applying",
  "applied",
  "cancelled",
] as const
export type SheetState = (typeof SHEET_STATES)[number]

export type Sheet = {
  id: string
  kind: SheetKind
  state: SheetState
  progress: number
  rows: number | null
  head: Record<string, string | null>
  file_name: string
  uploaded_by_name: string
  created_at: string
  counts: Record<string, number> | null
  problem_count: number
  warning_count: number
  failure: { code: string; text: string } | null
  applied_by_name: string | null
  applied_at: string | null
  outcome: Outcome | null
}

type Outcome = {
  certificates?: number
  reconciliation_id?: string
  lines?: number
  agreed?: number
  created?: number
  updated?: number
  unchanged?: number
}

export type SheetProblem = {
  row: number | null
  column: string | null
  value: string | null
  what: string
  todo: string
}

/** One sheet, with the first problems and warnings. */
export type SheetAnswer = { import: Sheet; problems: SheetProblem[]; warnings: SheetProblem[] }

/** What a decision does to one product. */
export type DecisionChange = {
  row: number | null
  product: { code: string; name: string; producer: string }
  before: {
    decision_number: string
    stars: number
    last_valid_day: string
    status: Status
  } | null
  after: { stars: number; kind: Kind; score_hundredths: number | null; last_valid_day: string }
  warnings: Warning[]
}

/** What a sheet does to one record of a register. */
export type RecordChange = {
  row: number | null
  key: string
  name: string | null
  /** From when on, where a record has periods. */
  from?: string | null
  change: "created" | "updated" | "unchanged"
}

/** How a line of an official register differs from ours. */
export type LineChange = Omit<RecordChange, "change"> & { change: Difference }

export type AnyChange = DecisionChange | RecordChange | LineChange

export type ChangePage = {
  changes: AnyChange[]
  page: number
  pages: number
  count: number
}
