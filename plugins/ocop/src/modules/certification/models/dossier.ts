import { model } from "@medusajs/framework/utils"
import { DossierEntry } from "./dossier-entry"
import { DossierFile } from "./dossier-file"
import { DossierItem } from "./dossier-item"
import { OcopProduct } from "./ocop-product"

/** An application in the OCOP cycle. Its states are the dossier's own, never the certificate's. */
export const Dossier = model.define(
  { name: "Dossier", tableName: "ocop_dossier" },
  {
    id: model.id({ prefix: "odos" }).primaryKey(),
    code: model.text().unique(),
    kind: model.enum(["first", "upgrade", "re_evaluation"]),
    state: model.enum([
      "draft",
      "submitted",
      "at_commune",
      "at_province",
      "at_ministry",
      "recognised",
      "refused",
      "returned",
    ]),
    /** LocalDates, yyyy-mm-dd. */
    received_on: model.text().nullable(),
    accepted_on: model.text().nullable(),
    decided_on: model.text().nullable(),
    /** When the commune sent it to the province, and the province to the ministry: rounds count from these days. */
    sent_to_province_on: model.text().nullable(),
    sent_to_ministry_on: model.text().nullable(),
    /** Stars that the producer applies for. */
    requested_stars: model.number().nullable(),
    /** The certificate it led to. */
    certificate_id: model.text().nullable(),
    note: model.text().nullable(),
    ocop_product: model.belongsTo(() => OcopProduct, { mappedBy: "dossiers" }),
    items: model.hasMany(() => DossierItem, { mappedBy: "dossier" }),
    files: model.hasMany(() => DossierFile, { mappedBy: "dossier" }),
    entries: model.hasMany(() => DossierEntry, { mappedBy: "dossier" }),
  }
)
