import { model } from "@medusajs/framework/utils"

/** What the province's staff saw at a point on a day. Never overwritten; the newest is repeated in the point's own fields. */
export const PointInspection = model
  .define(
    { name: "PointInspection", tableName: "ocop_point_inspection" },
    {
      id: model.id({ prefix: "ospn" }).primaryKey(),
      point_id: model.text(),
      /** LocalDate, yyyy-mm-dd. */
      inspected_on: model.text(),
      area_m2: model.number().nullable(),
      has_sign: model.boolean(),
      has_shelves: model.boolean(),
      has_price_list: model.boolean(),
      note: model.text().nullable(),
      /** Name of who recorded it. */
      recorded_by: model.text(),
      recorded_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["point_id", "inspected_on"] }])
