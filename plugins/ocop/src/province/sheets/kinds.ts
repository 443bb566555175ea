import { decisionColumns, officialColumns } from "../../register/columns/decision"
import type { Columns } from "../../register/columns/column"
import {
  growingAreaColumns,
  packingFacilityColumns,
  qualityCertificateColumns,
  tradeEventColumns,
} from "../../register/columns/markets"

/** What sheets that are handed in at the desk may hold. */
export const SHEET_KINDS = [
  "decision",
  "official-register",
  "quality-certificates",
  "growing-areas",
  "packing-facilities",
  "trade-events",
] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

/** Kinds whose rows are records of a register of ours. */
export type RecordSheetKind = Exclude<SheetKind, "decision" | "official-register">

/** The columns that a sheet of a kind has. Known to the thread that reads, so nothing else is loaded here. */
export const SHEET_COLUMNS = {
  decision: decisionColumns,
  "official-register": officialColumns,
  "quality-certificates": qualityCertificateColumns,
  "growing-areas": growingAreaColumns,
  "packing-facilities": packingFacilityColumns,
  "trade-events": tradeEventColumns,
} as const satisfies Record<SheetKind, Columns>
