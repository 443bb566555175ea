import { model } from "@medusajs/framework/utils"

/** At how many units of a pack size a point wants to be warned. Without a row: at three (`rules/low-stock.ts`). */
export const ShelfSetting = model
  .define(
    { name: "ShelfSetting", tableName: "ocop_shelf_setting" },
    {
      id: model.id({ prefix: "oshs" }).primaryKey(),
      point_id: model.text(),
      variant_id: model.text(),
      alarm_at: model.number(),
      /** When the stock fell to the alarm; null again when it has risen above, so that each fall is told once. */
      fell_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["point_id", "variant_id"], unique: true }])
