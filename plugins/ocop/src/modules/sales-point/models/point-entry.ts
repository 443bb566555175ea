import { model } from "@medusajs/framework/utils"

/** Who did what at a point, when and why. A trigger refuses to change or delete a row. */
export const PointEntry = model
  .define(
    { name: "PointEntry", tableName: "ocop_point_entry" },
    {
      id: model.id({ prefix: "ospe" }).primaryKey(),
      point_id: model.text(),
      /** Null when the province's staff or the shop itself did it. */
      staff_id: model.text().nullable(),
      /** Name at the time. */
      who: model.text(),
      /** Stable word, such as `staff_removed`; the portal has the sentences. */
      action: model.text(),
      before: model.json().nullable(),
      after: model.json().nullable(),
      reason: model.text().nullable(),
      at: model.dateTime(),
    }
  )
  .indexes([{ on: ["point_id", "at"] }])
