import { dossierColumns } from "../columns/certification"
import { datesOutOfOrder, duplicateRows, unknownReferences, valuesOf } from "./checks"
import { prepareRecords, present } from "./record-kind"

export const prepareDossiers = prepareRecords({
  table: "dossier",
  columns: dossierColumns,
  async check(file, reader) {
    const [products, stored] = await Promise.all([
      reader.rowsBy("ocop_product", "code", valuesOf(file, "product_code")),
      reader.rowsBy("dossier", "code", valuesOf(file, "code")),
    ])
    return {
      problems: [
        ...duplicateRows(file, ["code"]),
        ...unknownReferences(file, "product_code", products, "unknown_product"),
        ...datesOutOfOrder(file, "received_on", "accepted_on"),
        ...datesOutOfOrder(file, "accepted_on", "decided_on"),
      ],
      warnings: [],
      refs: { products, stored },
    }
  },
  stored: (row, { stored }) => stored.get(row.code),
  fields: ({ product_code, ...row }, { products }) =>
    present({ ...row, ocop_product_id: products.get(product_code)?.id }),
  // A dossier under re-evaluation may extend a certificate, so what may be sold can change.
  touchedProducts: (row, { products }) => products.get(row.product_code)?.id ?? null,
})
