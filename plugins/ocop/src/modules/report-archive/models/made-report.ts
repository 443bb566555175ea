import { model } from "@medusajs/framework/utils"

/** A half-year report as it was made: which files, with which checksums, when and by whom. Never changed. */
export const MadeReport = model
  .define(
    { name: "MadeReport", tableName: "ocop_made_report" },
    {
      id: model.id({ prefix: "orep" }).primaryKey(),
      /** LocalDate, yyyy-mm-dd: the last day of the half-year. */
      as_of: model.text(),
      /** SHA-256 of what it says, hex. */
      data_sha256: model.text(),
      /** Ids in the file module, where the bytes are private. */
      pdf_file_id: model.text(),
      pdf_sha256: model.text(),
      pdf_bytes: model.number(),
      docx_file_id: model.text(),
      docx_sha256: model.text(),
      docx_bytes: model.number(),
      made_at: model.dateTime(),
      /** Id of the member of staff. */
      made_by: model.text(),
      /** Name at the time. */
      made_by_name: model.text(),
    }
  )
  .indexes([{ on: ["as_of", "pdf_sha256", "docx_sha256"], unique: true }, { on: ["made_at"] }])
