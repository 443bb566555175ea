import { model } from "@medusajs/framework/utils"
import { ReconciliationLine } from "./reconciliation-line"

/** A comparison of our register with an official one's export, line by line. */
export const Reconciliation = model.define(
  { name: "Reconciliation", tableName: "ocop_reconciliation" },
  {
    id: model.id({ prefix: "orec" }).primaryKey(),
    /** Which register: what was signed off before is looked up by this name. */
    register: model.text().index(),
    /** LocalDate of the export, yyyy-mm-dd. */
    as_of: model.text(),
    /** Rows of the export; every one is a line, and what only we have is a line too. */
    rows: model.number(),
    made_at: model.dateTime(),
    made_by: model.text(),
    /** Name at the time. */
    made_by_name: model.text(),
    lines: model.hasMany(() => ReconciliationLine, { mappedBy: "reconciliation" }),
  }
)
