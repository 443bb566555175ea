import { model } from "@medusajs/framework/utils"
import { Platform } from "./platform"

/** One look at one platform for one product. Coverage is computed from these, never typed. */
export const ListingCheck = model
  .define(
    { name: "ListingCheck", tableName: "ocop_listing_check" },
    {
      id: model.id({ prefix: "olchk" }).primaryKey(),
      /** `ocop_product.code`; contexts are joined in workflows, not by foreign key. */
      product_code: model.text(),
      url: model.text().nullable(),
      outcome: model.enum(["listed", "not_listed", "unreachable"]),
      accepts_non_cash: model.boolean().nullable(),
      /** LocalDate of the look. */
      checked_on: model.text(),
      checked_by: model.text(),
      source: model.text().nullable(),
      platform: model.belongsTo(() => Platform, { mappedBy: "checks" }),
    }
  )
  .indexes([{ on: ["platform_id", "product_code", "checked_on"], unique: true }])
