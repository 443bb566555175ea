import { model } from "@medusajs/framework/utils"
import { Platform } from "./platform"

/**
 * One file that a platform exported, read row by row and reviewed before it says anything to the ledger. Its rows are
 * `ListingImportRow`; both are written by `province/listings`.
 */
export const ListingImport = model.define(
  { name: "ListingImport", tableName: "ocop_listing_import" },
  {
    id: model.id({ prefix: "olimp" }).primaryKey(),
    /** LocalDate the file speaks of. */
    as_of: model.text(),
    file_name: model.text(),
    /** Of Medusa's file module, private. */
    file_id: model.text(),
    size_bytes: model.number(),
    sha256: model.text(),
    uploaded_by: model.text(),
    uploaded_by_name: model.text(),
    state: model.enum(["reading", "reading_failed", "review", "applied", "cancelled"]),
    /** How often it was read; what an earlier reading still writes is refused. */
    run: model.number().default(1),
    /** Percent of the reading. */
    progress: model.number().default(0),
    /** The reading's last sign of life: one that stopped long ago was broken off. */
    touched_at: model.dateTime(),
    /** Why reading failed: a key of `FAILURES` with its facts. */
    failure: model.json().nullable(),
    /** Rows below the headings that are not empty; known once the reading is done. */
    rows_in: model.number().nullable(),
    /** What was found in the file: encoding, delimiter, headings, merged cells, titles. */
    layout: model.json().nullable(),
    /** Which column holds what, as a person corrected it; null leaves it to the headings. */
    mapping: model.json().nullable(),
    applied_by_name: model.text().nullable(),
    applied_at: model.dateTime().nullable(),
    /** What applying wrote: listed, not_listed, replaced. */
    outcome: model.json().nullable(),
    platform: model.belongsTo(() => Platform),
  }
)
