import { model } from "@medusajs/framework/utils"

/** A photo of a point, kept by Medusa's file module. */
export const PointPhoto = model
  .define(
    { name: "PointPhoto", tableName: "ocop_point_photo" },
    {
      id: model.id({ prefix: "osph" }).primaryKey(),
      point_id: model.text(),
      /** The file module's own id, to delete it by. */
      file_id: model.text(),
      url: model.text(),
      /** What is seen on it, for those who do not see it. */
      alt: model.text(),
      /** Photos are shown in this order. */
      position: model.number().default(0),
    }
  )
  .indexes([{ on: ["point_id", "position"] }])
