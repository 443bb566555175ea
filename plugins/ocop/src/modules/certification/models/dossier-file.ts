import { model } from "@medusajs/framework/utils"
import { Dossier } from "./dossier"

/** A paper attached to a dossier. The bytes are private in Medusa's file module; staff alone may fetch them. */
export const DossierFile = model.define(
  { name: "DossierFile", tableName: "ocop_dossier_file" },
  {
    id: model.id({ prefix: "odfile" }).primaryKey(),
    /** Id in the file module, which its provider makes up. */
    file_id: model.text(),
    name: model.text(),
    /** As found in the bytes, never as claimed. */
    mime_type: model.text(),
    size_bytes: model.number(),
    sha256: model.text(),
    /** The paper of the checklist it is, when said. */
    item_key: model.text().nullable(),
    uploaded_by: model.text().nullable(),
    uploaded_at: model.dateTime(),
    dossier: model.belongsTo(() => Dossier, { mappedBy: "files" }),
  }
)
