export const DIFFERENCES = [
  "both_changed",
  "theirs_changed",
  "ours_changed",
  "no_base",
  "missing_here",
  "missing_there",
  "agreed",
] as const
export type Difference = (typeof DIFFERENCES)[number]

export type ReconciliationRow = {
  id: string
  register: string
  as_of: string
  made_at: string
  made_by_name: string
  figures: {
    lines: number
    agreed: number
    signed: number
    open: number
    put_off: number
    by_difference: Record<Difference, { lines: number; open: number }>
  }
}

export type State = {
  decision_number: string
  stars: number
  issued_on: string
  last_valid_day: string
  withdrawn_on: string | null
}

export type ReconciledLine = {
  id: string
  row: number | null
  ocop_product_id: string | null
  product_code: string
  product_name: string
  producer_name: string
  difference: Difference
  base: State | null
  ours: State | null
  theirs: State | null
  outcome: "take_theirs" | "keep_ours" | "later" | null
  reason: string | null
  signed_by_name: string | null
  signed_at: string | null
}
