import { model } from "@medusajs/framework/utils"

/**
 * What a till of a sales point asked for under a key of its own making, so that a question that is asked again, also days
 * later, books nothing twice. Written before anything is booked: after a crash in between, the cart tells how far it came.
 */
export const CounterRequest = model
  .define(
    { name: "CounterRequest", tableName: "ocop_counter_request" },
    {
      id: model.id({ prefix: "octr" }).primaryKey(),
      point_id: model.text(),
      /** The till's own, a UUID; unique at the point. */
      key: model.text(),
      kind: model.enum(["sale", "count"]),
      device: model.text(),
      staff_id: model.text(),
      seller: model.text(),
      /** SHA-256 of what was asked: the same key with other words is a mistake of the till's. */
      body_hash: model.text(),
      /** `open` until it is booked; a refusal leaves it open, because nothing came of it. */
      state: model.enum(["open", "done"]).default("open"),
      cart_id: model.text().nullable(),
      order_id: model.text().nullable(),
      /** When goods changed hands by the till's clock, never later than it was booked. */
      sold_at: model.dateTime(),
      /** The seller saw the buyer's transfer and gave the goods away before the sale was booked. */
      paid_seen: model.boolean().default(false),
      customer_email: model.text().nullable(),
      customer_phone: model.text().nullable(),
      /** What a count was answered with. */
      answer: model.json().nullable(),
    }
  )
  .indexes([
    { name: "IDX_ocop_counter_request_key_unique", on: ["point_id", "key"], unique: true },
    {
      name: "IDX_ocop_counter_request_order_unique",
      on: ["order_id"],
      unique: true,
      where: "order_id is not null",
    },
  ])
