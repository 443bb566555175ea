import { model } from "@medusajs/framework/utils"

/** An invitation by mail to work at a point. Only the hash of its token is kept; it works once, for a few days. */
export const PointInvitation = model
  .define(
    { name: "PointInvitation", tableName: "ocop_point_invitation" },
    {
      id: model.id({ prefix: "ospi" }).primaryKey(),
      point_id: model.text(),
      /** Lower case. */
      email: model.text(),
      role: model.enum(["manager", "clerk"]),
      /** SHA-256, hex. */
      token_hash: model.text().unique(),
      expires_at: model.dateTime(),
      accepted_at: model.dateTime().nullable(),
      withdrawn_at: model.dateTime().nullable(),
      invited_by: model.text(),
    }
  )
  .indexes([{ on: ["point_id"] }])
