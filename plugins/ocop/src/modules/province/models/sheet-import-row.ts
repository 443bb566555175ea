import { model } from "@medusajs/framework/utils"

/** One row of a sheet: either refused, with its cells as they stood, or with what it will change. */
export const SheetImportRow = model
  .define(
    { name: "SheetImportRow", tableName: "ocop_sheet_import_row" },
    {
      id: model.id({ prefix: "osrow" }).primaryKey(),
      sheet_import_id: model.text(),
      /** As the spreadsheet counts; null for a record that changes without being in the sheet. */
      line: model.number().nullable(),
      cells: model.json().nullable(),
      change: model.json().nullable(),
    }
  )
  .indexes([{ on: ["sheet_import_id", "line"], unique: true }])
