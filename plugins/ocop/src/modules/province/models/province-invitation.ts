import { model } from "@medusajs/framework/utils"

/** An invitation by mail to work for the province. Only the hash of its token is kept; it works once, for a few days. */
export const ProvinceInvitation = model.define(
  { name: "ProvinceInvitation", tableName: "ocop_province_invitation" },
  {
    id: model.id({ prefix: "opri" }).primaryKey(),
    /** Lower case. */
    email: model.text(),
    role: model.enum(["viewer", "editor", "approver"]),
    /** SHA-256, hex. */
    token_hash: model.text().unique(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    withdrawn_at: model.dateTime().nullable(),
    invited_by: model.text(),
  }
)
