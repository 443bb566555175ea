import { model } from "@medusajs/framework/utils"

/** One time from opening to closing. The last one is repeated in the point's `opened_on` and `closed_on`. */
export const PointPeriod = model
  .define(
    { name: "PointPeriod", tableName: "ocop_point_period" },
    {
      id: model.id({ prefix: "ospp" }).primaryKey(),
      point_id: model.text(),
      /** LocalDates, yyyy-mm-dd; the day of closing is the last that it sells. */
      opened_on: model.text(),
      closed_on: model.text().nullable(),
      /** Why it was closed; until then, why it was opened again. */
      reason: model.text().nullable(),
    }
  )
  .indexes([{ on: ["point_id", "opened_on"], unique: true }])
