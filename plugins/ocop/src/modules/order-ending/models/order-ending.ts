import { model } from "@medusajs/framework/utils"

/**
 * What became of an order whose product lost its certificate by withdrawal. Written before anything is undone, so that a
 * crash in between leaves something to go on from, and never deleted.
 */
export const OrderEnding = model
  .define(
    { name: "OrderEnding", tableName: "ocop_order_ending" },
    {
      id: model.id({ prefix: "oend" }).primaryKey(),
      order_id: model.text().unique(),
      display_id: model.number(),
      certificate_id: model.text(),
      withdrawn_at: model.dateTime(),
      /** Titles of the products that lost their certificate, as the order has them. */
      products: model.array(),
      /** `handed_over`: the goods had left, so the order stands and a person has to look. */
      outcome: model.enum(["undone", "handed_over"]),
      decided_at: model.dateTime(),
      state: model.enum(["open", "done"]).default("open"),
      resolved_by: model.text().nullable(),
      resolved_at: model.dateTime().nullable(),
      note: model.text().nullable(),
    }
  )
  .indexes([{ on: ["state"] }])
