import { model } from "@medusajs/framework/utils"

/** Money that a person has to transfer back: this system cannot, it only sees the account. */
export const PayBack = model
  .define(
    { name: "VietqrPayBack", tableName: "vietqr_pay_back" },
    {
      id: model.id({ prefix: "vqback" }).primaryKey(),
      /** What it is owed for, once: `transfer:<id>` or Medusa's refund id. */
      source: model.text().unique(),
      order_id: model.text().nullable(),
      payment_request_id: model.text().nullable(),
      bank_transfer_id: model.text().nullable(),
      amount_vnd: model.bigNumber(),
      reason: model.enum(["over", "already_paid", "late", "cancelled", "window_ended", "refund"]),
      state: model.enum(["open", "done"]).default("open"),
      /** Who transferred it back, when, under which reference of the bank. */
      resolved_by: model.text().nullable(),
      resolved_at: model.dateTime().nullable(),
      bank_reference: model.text().nullable(),
      note: model.text().nullable(),
    }
  )
  .indexes([{ on: ["state"] }, { on: ["payment_request_id"] }])
