import { model } from "@medusajs/framework/utils"

/** A single day on which a point stays shut although its hours say otherwise. */
export const PointClosedDay = model
  .define(
    { name: "PointClosedDay", tableName: "ocop_point_closed_day" },
    {
      id: model.id({ prefix: "ospd" }).primaryKey(),
      point_id: model.text(),
      /** LocalDate, yyyy-mm-dd. */
      date: model.text(),
      reason: model.text().nullable(),
    }
  )
  .indexes([{ on: ["point_id", "date"], unique: true }])
