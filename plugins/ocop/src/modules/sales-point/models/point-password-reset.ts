import { model } from "@medusajs/framework/utils"

/** A link by mail to choose a new password. Only the hash of its token is kept; it works once, within the hour. */
export const PointPasswordReset = model
  .define(
    { name: "PointPasswordReset", tableName: "ocop_point_password_reset" },
    {
      id: model.id({ prefix: "osppr" }).primaryKey(),
      staff_id: model.text(),
      /** SHA-256, hex. */
      token_hash: model.text().unique(),
      expires_at: model.dateTime(),
      /** When it was used, or when a newer link took its place. */
      ended_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["staff_id"] }])
