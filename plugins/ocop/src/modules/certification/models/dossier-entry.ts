import { model } from "@medusajs/framework/utils"
import { Dossier } from "./dossier"

/** A line of a dossier's history: what was done, by whom, when. Written once, never changed. */
export const DossierEntry = model.define(
  { name: "DossierEntry", tableName: "ocop_dossier_entry" },
  {
    id: model.id({ prefix: "odentry" }).primaryKey(),
    action: model.enum(["opened", "moved", "checked", "file_added", "file_removed"]),
    from_state: model.text().nullable(),
    to_state: model.text().nullable(),
    /** What it was about: key of a paper, name of a file. */
    subject: model.text().nullable(),
    note: model.text().nullable(),
    actor_id: model.text().nullable(),
    at: model.dateTime(),
    dossier: model.belongsTo(() => Dossier, { mappedBy: "entries" }),
  }
)
