import { model } from "@medusajs/framework/utils"
import { Dossier } from "./dossier"

/** What staff said about one paper of the checklist. Which papers there are, `rules/dossier.ts` says. */
export const DossierItem = model
  .define(
    { name: "DossierItem", tableName: "ocop_dossier_item" },
    {
      id: model.id({ prefix: "oditem" }).primaryKey(),
      /** Key of the paper in the checklist. */
      key: model.text(),
      state: model.enum(["missing", "present", "not_needed"]).default("missing"),
      note: model.text().nullable(),
      checked_by: model.text().nullable(),
      checked_at: model.dateTime(),
      dossier: model.belongsTo(() => Dossier, { mappedBy: "items" }),
    }
  )
  .indexes([{ on: ["dossier_id", "key"], unique: true }])
