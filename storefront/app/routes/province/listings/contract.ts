/** What the backend answers of imports (`/province/listing-imports`). */
export type ImportState =
  "reading" | "broken_off" | "reading_failed" | "review" | "applied" | "cancelled"

export const IMPORT_STATES: readonly ImportState[] = [
  "reading",
  "broken_off",
  "reading_failed",
  "review",
  "applied",
  "cancelled",
]

export type ListingImport = {
  id: string
  platform: { code: string; name: string }
  as_of: string
  file_name: string
  uploaded_by_name: string
  created_at: string
  state: ImportState
  progress: number
  rows_in: number | null
  matched: number
  doubtful: number
  rejected: number
  failure: { code: string; text: string } | null
  applied_by_name: string | null
  applied_at: string | null
  outcome: { listed: number; not_listed: number; replaced: number; left: number } | null
}

export const FIELDS = [
  "name",
  "producer",
  "code",
  "gtin",
  "url",
  "listed_on",
  "status",
  "non_cash",
] as const
export type ListingField = (typeof FIELDS)[number]

export const ENCODINGS = ["utf-8", "utf-16le", "windows-1258", "windows-1252"] as const

export type FileLayout = {
  heading_line: number | null
  headings: string[]
  columns: Record<ListingField, number | null> | null
  titles: number
  file: {
    kind: "csv" | "xlsx"
    encoding: string | null
    repaired: boolean
    filled: number
    sheet: string | null
    otherSheets: string[]
  }
  preview: { row: number; cells: string[] }[]
}

export type ImportDetail = ListingImport & {
  layout: FileLayout | null
  reasons: { verdict: string; reason: string; count: number; text: string }[]
}

type ProductName = { code: string; name: string; producer: string }
export type FoundProduct = ProductName
export type Candidate = ProductName & { score: number }

export const VERDICTS = ["matched", "doubtful", "rejected"] as const
export type Verdict = (typeof VERDICTS)[number]

export type ReviewRow = {
  id: string
  line: number
  cells: string[]
  seen: { gtin: string | null; code: string | null; name: string | null; producer: string | null }
  verdict: Verdict
  product: ProductName | null
  reason_text: string | null
  note_texts: string[]
  matched_by_text: string | null
  facts: { note?: string }
  candidates: Candidate[]
  decided_by_name: string | null
}

export type ReviewPage = {
  rows: ReviewRow[]
  page: number
  pages: number
  count: number
  likely: number
  min_score: number
}

export type AbsentPage = {
  products: (ProductName & { listed_since: string })[]
  count: number
}
