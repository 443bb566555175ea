import { model } from "@medusajs/framework/utils"

/**
 * Money that came through a provider which can give it back by itself (a card), and has to go back. Tried again until it
 * has; a person sees it as soon as one attempt has failed.
 */
export const RefundTask = model
  .define(
    { name: "RefundTask", tableName: "ocop_refund_task" },
    {
      id: model.id({ prefix: "oref" }).primaryKey(),
      /** One task a payment. */
      payment_id: model.text().unique(),
      provider_id: model.text(),
      order_id: model.text().nullable(),
      display_id: model.number().nullable(),
      cart_id: model.text().nullable(),
      amount_vnd: model.bigNumber(),
      reason: model.enum(["order_ended", "order_refused"]),
      state: model.enum(["due", "failed", "done"]).default("due"),
      attempts: model.number().default(0),
      last_error: model.text().nullable(),
      next_attempt_at: model.dateTime(),
      /** `by_hand`: a person gave the money back outside this system. */
      outcome: model.enum(["refunded", "by_hand"]).nullable(),
      resolved_by: model.text().nullable(),
      resolved_at: model.dateTime().nullable(),
      bank_reference: model.text().nullable(),
      note: model.text().nullable(),
    }
  )
  .indexes([{ on: ["state", "next_attempt_at"] }, { on: ["order_id"] }])
