import { model } from "@medusajs/framework/utils"

/** A problem or warning of a sheet as code and facts; its sentence is told in the language of the reader. */
export const SheetImportFinding = model
  .define(
    { name: "SheetImportFinding", tableName: "ocop_sheet_import_finding" },
    {
      id: model.id({ prefix: "osfnd" }).primaryKey(),
      sheet_import_id: model.text(),
      severity: model.enum(["problem", "warning"]),
      /** Order within the sheet. */
      position: model.number(),
      /** Null: the sheet as a whole. */
      line: model.number().nullable(),
      column: model.json().nullable(),
      value: model.text().nullable(),
      code: model.text(),
      facts: model.json(),
    }
  )
  .indexes([{ on: ["sheet_import_id", "severity", "position"] }])
