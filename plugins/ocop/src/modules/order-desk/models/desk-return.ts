import { model } from "@medusajs/framework/utils"

/** Goods that came back after hand-over, and the money that goes back for them. */
export const DeskReturn = model
  .define(
    { name: "DeskReturn", tableName: "ocop_desk_return" },
    {
      id: model.id({ prefix: "odret" }).primaryKey(),
      order_id: model.text(),
      /** Medusa's return. */
      return_id: model.text(),
      reason: model.text(),
      restock: model.boolean(),
      amount_vnd: model.bigNumber(),
      /** What has been handed to the providers so far. */
      given_back_vnd: model.bigNumber().default(0),
      state: model.enum(["due", "failed", "done"]).default("due"),
      attempts: model.number().default(0),
      last_error: model.text().nullable(),
      next_attempt_at: model.dateTime(),
      /** How a refund that was refused at first ended; `by_hand`: a person gave the money back outside this system. */
      outcome: model.enum(["refunded", "by_hand"]).nullable(),
      resolved_by: model.text().nullable(),
      resolved_at: model.dateTime().nullable(),
      bank_reference: model.text().nullable(),
      note: model.text().nullable(),
    }
  )
  .indexes([{ on: ["order_id"] }, { on: ["state", "next_attempt_at"] }])
