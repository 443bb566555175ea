import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerType } from "../../../rules/producer-bucket"
import type { QualityRow } from "../../figures/quality-figures"

/** The three registers, by their names in addresses. */
export const QUALITY_REGISTERS = ["certificates", "growing-areas", "packing-facilities"] as const
export type QualityRegister = (typeof QUALITY_REGISTERS)[number]

export const SCHEMES = [
  "vietgap_crop",
  "vietgap_aquaculture",
  "vietgahp",
  "organic",
  "other",
] as const satisfies readonly QualityRow["scheme"][]

/** One period of a record; what a register does not have is null. */
export type QualityRecord = {
  id: string
  /** Of the certificate, or the code of the area or facility: the same in all periods. */
  number: string
  scheme: QualityRow["scheme"] | null
  holder_name: string | null
  holder_type: ProducerType | null
  /** What is certified, the crop, or the facility's name. */
  subject: string
  market: "home" | "export" | null
  /** Whole m²; 1 ha = 10,000 m². */
  area_m2: number | null
  households: number | null
  unit_code: string | null
  valid_from: string
  valid_to: string | null
  source: string | null
}

/** Where a register is kept, and which of its columns a field of a record is. A field that is not named is null there. */
export type RegisterTable = {
  table: string
  /** What the audit and the import call it. */
  subjectType: "quality_certificate" | "growing_area" | "packing_facility"
  idPrefix: string
  columns: Partial<Record<Exclude<keyof QualityRecord, "id">, string>>
}

const PERIOD = { unit_code: "unit_code", valid_from: "valid_from", valid_to: "valid_to" }

export const REGISTER_TABLES: Record<QualityRegister, RegisterTable> = {
  certificates: {
    table: "ocop_quality_certificate",
    subjectType: "quality_certificate",
    idPrefix: "oqual",
    columns: {
      number: "number",
      scheme: "scheme",
      holder_name: "holder_name",
      holder_type: "holder_type",
      subject: "subject",
      area_m2: "area_m2",
      households: "households",
      ...PERIOD,
      source: "source",
    },
  },
  "growing-areas": {
    table: "ocop_growing_area",
    subjectType: "growing_area",
    idPrefix: "ogrow",
    columns: {
      number: "code",
      subject: "crop",
      area_m2: "area_m2",
      market: "market",
      holder_name: "holder_name",
      ...PERIOD,
      source: "source",
    },
  },
  "packing-facilities": {
    table: "ocop_packing_facility",
    subjectType: "packing_facility",
    idPrefix: "opack",
    columns: { number: "code", subject: "name", market: "market", ...PERIOD, source: "source" },
  },
}

const FIELDS = [
  "number",
  "scheme",
  "holder_name",
  "holder_type",
  "subject",
  "market",
  "area_m2",
  "households",
  "unit_code",
  "valid_from",
  "valid_to",
  "source",
] as const

/** Columns of a statement that answers with records. */
export function recordColumns(register: QualityRegister): string {
  const { columns } = REGISTER_TABLES[register]
  return ["id", ...FIELDS.map((field) => `${columns[field] ?? "null"} as ${field}`)].join(", ")
}

/** All periods of all records of a register, by number and first day. A few thousand rows: the filters are rules, not columns. */
export async function readRecords(
  container: MedusaContainer,
  register: QualityRegister
): Promise<QualityRecord[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw<{ rows: QualityRecord[] }>(
    `select ${recordColumns(register)} from ${REGISTER_TABLES[register].table} where deleted_at is null`
  )
  return rows.sort((a, b) => order(a.number, b.number) || order(a.valid_from, b.valid_from))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
