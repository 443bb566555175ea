import {
  growingAreaColumns,
  packingFacilityColumns,
  qualityCertificateColumns,
} from "../columns/markets"
import type { Columns } from "../columns/column"
import type { TableName } from "../plan/tables"
import type { ReadFile } from "../read-rows"
import type { RegisterReader } from "../register-reader"
import { datesOutOfOrder, duplicateRows, placeProblems, valuesOf } from "./checks"
import { prepareRecords, present } from "./record-kind"

/** Rows with a key, a place and a validity refer to nothing else. */
function checkDatedRows<C extends Columns>(table: TableName, key: keyof C & string) {
  return async (file: ReadFile<C>, reader: RegisterReader) => ({
    problems: [
      ...duplicateRows(file, [key]),
      ...placeProblems(file),
      ...datesOutOfOrder(file, "valid_from", "valid_to"),
    ],
    warnings: [],
    refs: await reader.rowsBy(table, key, valuesOf(file, key)),
  })
}

export const prepareQualityCertificates = prepareRecords({
  table: "quality_certificate",
  columns: qualityCertificateColumns,
  check: checkDatedRows<typeof qualityCertificateColumns>("quality_certificate", "number"),
  stored: (row, stored) => stored.get(row.number),
  fields: ({ area_ha, ...row }) => present({ ...row, area_m2: area_ha }),
})

export const prepareGrowingAreas = prepareRecords({
  table: "growing_area",
  columns: growingAreaColumns,
  check: checkDatedRows<typeof growingAreaColumns>("growing_area", "code"),
  stored: (row, stored) => stored.get(row.code),
  fields: ({ area_ha, ...row }) => present({ ...row, area_m2: area_ha }),
})

export const preparePackingFacilities = prepareRecords({
  table: "packing_facility",
  columns: packingFacilityColumns,
  check: checkDatedRows<typeof packingFacilityColumns>("packing_facility", "code"),
  stored: (row, stored) => stored.get(row.code),
  fields: (row) => present(row),
})
