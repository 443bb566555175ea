import { model } from "@medusajs/framework/utils"

/** One thing that happened to a pack size at a point. Rows are only ever added: the database refuses to change one. */
export const StockMovement = model
  .define(
    { name: "StockMovement", tableName: "ocop_stock_movement" },
    {
      id: model.id({ prefix: "ostm" }).primaryKey(),
      point_id: model.text(),
      variant_id: model.text().index(),
      inventory_item_id: model.text(),
      at: model.dateTime(),
      /** Null for what an order did. */
      staff_id: model.text().nullable(),
      /** Name of who did it, as it was then. */
      who: model.text().nullable(),
      kind: model.enum([
        "listed",
        "unlisted",
        "delivery",
        "loss",
        "return",
        "correction",
        "transfer",
        "count",
        "import",
        "price",
        "alarm",
        "sale",
        "sale_cancelled",
        "hand_over",
      ]),
      /** Units more or less; of a price in đồng, of an alarm in units. */
      change: model.number().nullable(),
      /** Units on the shelf afterwards; of `sale` and `sale_cancelled` those that can still be promised; of a price đồng. */
      after: model.number().nullable(),
      note: model.text().nullable(),
      source: model.enum(["counter", "stock", "import", "order"]),
      order_id: model.text().nullable(),
      /** What an order's movement is written down under, once. */
      key: model.text().unique().nullable(),
    }
  )
  .indexes([{ on: ["point_id", "at"] }, { on: ["point_id", "variant_id", "at"] }])
