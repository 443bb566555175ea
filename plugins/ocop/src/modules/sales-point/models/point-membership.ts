import { model } from "@medusajs/framework/utils"

/** That a person works at a point, as what, since when and until when. Kept after removal: the history names people. */
export const PointMembership = model
  .define(
    { name: "PointMembership", tableName: "ocop_point_membership" },
    {
      id: model.id({ prefix: "ospm" }).primaryKey(),
      point_id: model.text(),
      staff_id: model.text(),
      role: model.enum(["manager", "clerk"]),
      since: model.dateTime(),
      removed_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["point_id", "staff_id"], unique: true, where: "removed_at IS NULL" },
    { on: ["staff_id"], where: "removed_at IS NULL" },
  ])
