import type { LocalDate } from "../../rules/local-date"
import type { Drawing } from "./drawing"

/** A piece of a sentence; `to` is the absolute address of the list behind a number, or `#id` of the annex that holds it. */
export type Run = { text: string; strong?: boolean; to?: string }

export type Block =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; runs: Run[] }
  | { kind: "item"; runs: Run[] }
  | { kind: "chart"; chart: Chart }

/** A figure with the table behind it, for those who do not see it. */
export type Chart = {
  id: string
  title: string
  /** What is counted, and as of when. */
  note: string
  /** The figure in a sentence. */
  alt: string
  drawing: Drawing
  table: { columns: string[]; rows: string[][] }
}

export type AnnexColumn = {
  title: string
  /** Share of the width. */
  share: number
  /** Numbers stand on the right. */
  right?: boolean
}

export type Annex = {
  id: string
  title: string
  /** What the rows add up to, and where the living list is. */
  note: Run[]
  columns: AnnexColumn[]
  rows: string[][]
}

/** The half-year report as text, before anything is drawn. */
export type Report = {
  title: string
  subtitle: string
  asOf: LocalDate
  /** What is said under the title: day, origin, hash of the data. */
  origin: string[]
  blocks: Block[]
  annexes: Annex[]
}

/** Strings are plain text; runs stay as they are. */
export function runs(...parts: (string | Run)[]): Run[] {
  return parts.map((part) => (typeof part === "string" ? { text: part } : part))
}
