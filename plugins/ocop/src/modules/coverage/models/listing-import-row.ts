import { model } from "@medusajs/framework/utils"
import { ListingImport } from "./listing-import"

/** One row of a platform's file: matched, doubtful or rejected with a reason, from the moment it is stored. */
export const ListingImportRow = model.define(
  { name: "ListingImportRow", tableName: "ocop_listing_import_row" },
  {
    id: model.id({ prefix: "olrow" }).primaryKey(),
    /** As the spreadsheet counts. */
    line: model.number(),
    /** The row's cells as they stood in the file. */
    cells: model.json(),
    /** What was read of them, by field. */
    seen: model.json(),
    verdict: model.enum(["matched", "doubtful", "rejected"]),
    /** gtin, ocop_code, name_and_producer, or person. */
    matched_by: model.text().nullable(),
    product_code: model.text().nullable(),
    reason: model.text().nullable(),
    facts: model.json(),
    notes: model.json(),
    /** Products it may mean, with their likeness in thousandths. */
    candidates: model.json(),
    best_score: model.number().nullable(),
    /** The verdict of the reading, to go back to. */
    before: model.json().nullable(),
    decided_by: model.text().nullable(),
    decided_by_name: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    searched: model.text(),
    listing_import: model.belongsTo(() => ListingImport),
  }
)
