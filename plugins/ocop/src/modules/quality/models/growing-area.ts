import { model } from "@medusajs/framework/utils"

/** A coded field (mã số vùng trồng). */
export const GrowingArea = model
  .define(
    { name: "GrowingArea", tableName: "ocop_growing_area" },
    {
      id: model.id({ prefix: "ogrow" }).primaryKey(),
      /** The same in every period of a record (rules/record-periods.ts). */
      code: model.text(),
      crop: model.text(),
      area_m2: model.number(),
      market: model.enum(["home", "export"]),
      holder_name: model.text().nullable(),
      unit_code: model.text().nullable(),
      valid_from: model.text(),
      valid_to: model.text().nullable(),
      source: model.text().nullable(),
    }
  )
  .indexes([{ on: ["code", "valid_from"], unique: true }])
