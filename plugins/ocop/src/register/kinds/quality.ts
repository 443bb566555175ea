import {
  growingAreaColumns,
  packingFacilityColumns,
  qualityCertificateColumns,
} from "../columns/markets"
import type { Columns, RowOf } from "../columns/column"
import type { ReadRow } from "../read-rows"
import type { Fields, StoredRow, TableName } from "../plan/tables"
import { datesOutOfOrder, duplicateRows, placeProblems, valuesOf } from "./checks"
import { fitRows, type CutPeriod } from "./periods"
import { prepareRecords, present, type RecordKind } from "./record-kind"

type Periods = {
  stored: ReadonlyMap<string, StoredRow>
  cuts: CutPeriod[]
  succeeded: ReadonlySet<string>
}

/** Rows with a number, a place and a validity refer to nothing but the earlier periods of the same number. */
function recordsOf<C extends Columns>(
  table: TableName,
  key: keyof C & string,
  columns: C,
  fields: (row: Partial<RowOf<C>>) => Fields
): RecordKind<C, Periods> {
  const keyed = (row: object) =>
    `${String(Reflect.get(row, key))}\u0000${String(Reflect.get(row, "valid_from"))}`
  return {
    table,
    columns,
    async check(file, reader, turn) {
      const stored = await reader.rows(table, key, valuesOf(file, key))
      await turn()
      const alone = [
        ...duplicateRows(file, [key, "valid_from"]),
        ...placeProblems(file),
        ...datesOutOfOrder(file, "valid_from", "valid_to"),
      ]
      await turn()
      const said = (row: ReadRow<C>) => fields(row.values)
      const { problems, ...fitted } = await fitRows(file, key, stored, said, turn)
      const refs = { stored: new Map(stored.map((row) => [keyed(row), row])), ...fitted }
      return { problems: [...alone, ...problems], warnings: [], refs }
    },
    stored: (row, { stored }) => stored.get(keyed(row)),
    fields(row, { stored, succeeded }) {
      const { valid_to, ...rest } = fields(row)
      const ended = succeeded.has(stored.get(keyed(row))?.id ?? "")
      return ended || valid_to === undefined ? rest : { ...rest, valid_to }
    },
    also: ({ cuts }) => cuts.map(({ stored, valid_to }) => ({ stored, fields: { valid_to } })),
  }
}

const inSquareMetres = ({ area_ha, ...row }: { area_ha?: number | null }): Fields =>
  present({ ...row, area_m2: area_ha })

export const qualityCertificates = recordsOf(
  "quality_certificate",
  "number",
  qualityCertificateColumns,
  inSquareMetres
)

export const growingAreas = recordsOf("growing_area", "code", growingAreaColumns, inSquareMetres)

export const packingFacilities = recordsOf(
  "packing_facility",
  "code",
  packingFacilityColumns,
  present
)

export const prepareQualityCertificates = prepareRecords(qualityCertificates)
export const prepareGrowingAreas = prepareRecords(growingAreas)
export const preparePackingFacilities = prepareRecords(packingFacilities)
