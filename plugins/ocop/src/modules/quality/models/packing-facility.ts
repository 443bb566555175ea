import { model } from "@medusajs/framework/utils"

/** A coded packing house (cơ sở đóng gói). */
export const PackingFacility = model
  .define(
    { name: "PackingFacility", tableName: "ocop_packing_facility" },
    {
      id: model.id({ prefix: "opack" }).primaryKey(),
      /** The same in every period of a record (rules/record-periods.ts). */
      code: model.text(),
      name: model.text(),
      market: model.enum(["home", "export"]),
      unit_code: model.text().nullable(),
      valid_from: model.text(),
      valid_to: model.text().nullable(),
      source: model.text().nullable(),
    }
  )
  .indexes([{ on: ["code", "valid_from"], unique: true }])
