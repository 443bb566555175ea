import { model } from "@medusajs/framework/utils"

/**
 * Units of a product in paid orders, all time. Counted anew from the orders whenever one is paid or cancelled, never
 * added up, so that a repeated or lost event cannot make it wrong.
 */
export const ProductSales = model.define(
  { name: "ProductSales", tableName: "ocop_product_sales" },
  {
    id: model.id({ prefix: "osold" }).primaryKey(),
    /** Id of the Medusa product. */
    product_id: model.text().unique(),
    units: model.number(),
  }
)
