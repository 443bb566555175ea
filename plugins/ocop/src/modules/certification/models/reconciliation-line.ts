import { model } from "@medusajs/framework/utils"
import { Reconciliation } from "./reconciliation"

/** One product in a reconciliation: three states as they were, and who signed what off. */
export const ReconciliationLine = model
  .define(
    { name: "ReconciliationLine", tableName: "ocop_reconciliation_line" },
    {
      id: model.id({ prefix: "orecl" }).primaryKey(),
      /** Row of the export; null for what only we have. */
      row: model.number().nullable(),
      /** Our product; null when the export names one that we do not have. */
      ocop_product_id: model.text().nullable(),
      product_code: model.text(),
      product_name: model.text(),
      producer_name: model.text(),
      difference: model.enum([
        "agreed",
        "ours_changed",
        "theirs_changed",
        "both_changed",
        "no_base",
        "missing_here",
        "missing_there",
      ]),
      /** `CertificateState` of `rules/three-way.ts`: signed off last, ours, theirs. */
      base: model.json().nullable(),
      ours: model.json().nullable(),
      theirs: model.json().nullable(),
      /** `later` is put off: the line stays open. */
      outcome: model.enum(["take_theirs", "keep_ours", "later"]).nullable(),
      reason: model.text().nullable(),
      signed_by: model.text().nullable(),
      signed_by_name: model.text().nullable(),
      signed_at: model.dateTime().nullable(),
      reconciliation: model.belongsTo(() => Reconciliation, { mappedBy: "lines" }),
    }
  )
  .indexes([{ on: ["ocop_product_id"] }])
