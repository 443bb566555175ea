import { certificateColumns } from "../columns/certification"
import type { StoredRow } from "../plan/tables"
import { certificateFields, certificateWarnings } from "./certificate-facts"
import { datesOutOfOrder, duplicateRows, unknownReferences, valuesOf } from "./checks"
import { prepareRecords } from "./record-kind"

/** Earlier and later certificates of products that exist. */
export const prepareCertificates = prepareRecords({
  table: "certificate",
  columns: certificateColumns,
  async check(file, reader) {
    const products = await reader.rowsBy("ocop_product", "code", valuesOf(file, "product_code"))
    const ids = [...products.values()].map(({ id }) => id)
    const certificates = await reader.rows("certificate", "ocop_product_id", ids)
    return {
      problems: [
        ...duplicateRows(file, ["product_code", "decision_number"]),
        ...unknownReferences(file, "product_code", products, "unknown_product"),
        ...datesOutOfOrder(file, "issued_on", "last_valid_day"),
      ],
      warnings: certificateWarnings(file),
      refs: { products, stored: certificatesByKey(certificates) },
    }
  },
  stored: (row, { products, stored }) =>
    stored.get(certificateKey(products.get(row.product_code)?.id, row.decision_number)),
  fields: ({ product_code, ...row }, { products }) =>
    certificateFields(products.get(product_code)?.id ?? "", row),
  touchedProducts: (row, { products }) => products.get(row.product_code)?.id ?? null,
})

/** Product and decision together name a certificate; there is no national number. */
export function certificateKey(ocopProductId: string | undefined, decision: string): string {
  return `${ocopProductId ?? ""}\u0000${decision}`
}

export function certificatesByKey(certificates: StoredRow[]): Map<string, StoredRow> {
  return new Map(
    certificates.map((row) => [
      certificateKey(String(row.ocop_product_id), String(row.decision_number)),
      row,
    ])
  )
}
