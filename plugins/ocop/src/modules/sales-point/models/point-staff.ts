import { model } from "@medusajs/framework/utils"

/** A person who works at sales points and signs in at /sales-point. What they may do there is in their memberships. */
export const PointStaff = model.define(
  { name: "PointStaff", tableName: "ocop_point_staff" },
  {
    id: model.id({ prefix: "ospf" }).primaryKey(),
    name: model.text(),
    /** Lower case; signs in with it. */
    email: model.text().unique(),
    /** Tokens carry the epoch they were made in; one more, and all before are void. */
    token_epoch: model.number().default(1),
  }
)
