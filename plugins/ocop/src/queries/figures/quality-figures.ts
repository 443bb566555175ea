import { permille } from "../../rules/coverage"
import { addMonths, type LocalDate } from "../../rules/local-date"
import { holdsOn } from "../../rules/period"

export type QualityRow = {
  scheme: "vietgap_crop" | "vietgap_aquaculture" | "vietgahp" | "organic" | "other"
  holder_name: string
  holder_type: string
  area_m2: number | null
  households: number | null
  valid_from: string
  valid_to: string
}

export type CodeRow = { valid_from: string; valid_to: string | null }

export const QUALITY_FIELDS = [
  "scheme",
  "holder_name",
  "holder_type",
  "area_m2",
  "households",
  "valid_from",
  "valid_to",
]
export const CODE_FIELDS = ["code", "valid_from", "valid_to"]

export type SchemeFigures = {
  certificates: number
  holders: number
  /** Sum in m²; 1 ha = 10,000 m². */
  areaM2: number
  /** Holders that are farms. */
  farms: number
  /** Households under group certificates. */
  households: number
}

/** Per scheme, never across schemes: the one organic site alone is larger than all VietGAP fields together. */
export function qualityFigures(
  rows: QualityRow[],
  asOf: LocalDate
): Record<QualityRow["scheme"], SchemeFigures> {
  const valid = rows.filter((row) => holdsOn(row, asOf))
  const figures = (scheme: QualityRow["scheme"]) =>
    schemeFigures(valid.filter((row) => row.scheme === scheme))
  return {
    vietgap_crop: figures("vietgap_crop"),
    vietgap_aquaculture: figures("vietgap_aquaculture"),
    vietgahp: figures("vietgahp"),
    organic: figures("organic"),
    other: figures("other"),
  }
}

function schemeFigures(rows: QualityRow[]): SchemeFigures {
  const holders = (some: QualityRow[]) => new Set(some.map((row) => row.holder_name)).size
  return {
    certificates: rows.length,
    holders: holders(rows),
    areaM2: rows.reduce((sum, row) => sum + (row.area_m2 ?? 0), 0),
    farms: holders(rows.filter((row) => row.holder_type === "farm")),
    households: rows.reduce((sum, row) => sum + (row.households ?? 0), 0),
  }
}

export type Compared = {
  now: number
  yearBefore: number
  /** (now − yearBefore) ÷ yearBefore in tenths of a percent; null without anything to compare with. */
  changePermille: number | null
}

/** How many codes are valid on the day and were on the same day a year before. */
export function comparedCodes(rows: CodeRow[], asOf: LocalDate): Compared {
  const count = (day: LocalDate) => rows.filter((row) => holdsOn(row, day)).length
  return compared(count(asOf), count(addMonths(asOf, -12)))
}

export function compared(now: number, yearBefore: number): Compared {
  const change = permille(now, yearBefore)
  return { now, yearBefore, changePermille: change === null ? null : change - 1000 }
}
