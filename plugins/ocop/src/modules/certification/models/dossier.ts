import { model } from "@medusajs/framework/utils"
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
    ocop_product: model.belongsTo(() => OcopProduct, { mappedBy: "dossiers" }),
  }
)
