import { model } from "@medusajs/framework/utils"

/** A link to choose a new password. Only the hash of its token is kept; it works once, for an hour. */
export const ProvincePasswordReset = model
  .define(
    { name: "ProvincePasswordReset", tableName: "ocop_province_password_reset" },
    {
      id: model.id({ prefix: "oprpr" }).primaryKey(),
      staff_id: model.text(),
      /** SHA-256, hex. */
      token_hash: model.text().unique(),
      expires_at: model.dateTime(),
      ended_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["staff_id"] }])
