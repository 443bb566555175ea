import { model } from "@medusajs/framework/utils"

/** Somebody of the province's OCOP office, who signs in at /province. Kept after removal: the audit names people. */
export const ProvinceStaff = model.define(
  { name: "ProvinceStaff", tableName: "ocop_province_staff" },
  {
    id: model.id({ prefix: "oprs" }).primaryKey(),
    name: model.text(),
    /** Lower case; signs in with it. */
    email: model.text().unique(),
    role: model.enum(["viewer", "editor", "approver"]),
    /** Tokens carry the epoch they were made in; one more, and all before are void. */
    token_epoch: model.number().default(1),
    since: model.dateTime(),
    removed_at: model.dateTime().nullable(),
  }
)
