import { model } from "@medusajs/framework/utils"

/** A bank notification as it came in. Written before anything is decided and never deleted. */
export const BankTransfer = model
  .define(
    { name: "VietqrBankTransfer", tableName: "vietqr_bank_transfer" },
    {
      id: model.id({ prefix: "vqtrf" }).primaryKey(),
      /** The service that told us, e.g. `sepay`. */
      provider: model.text(),
      provider_transaction_id: model.text(),
      raw_payload: model.json(),
      direction: model.enum(["in", "out"]).nullable(),
      amount_vnd: model.bigNumber().nullable(),
      account_numbers: model.array(),
      content: model.text(),
      received_at: model.dateTime(),
      /** `received` until it is judged; see rules/match-transfer.ts for the others. */
      verdict: model
        .enum(["received", "credited", "review", "unmatched", "ignored", "unreadable"])
        .default("received"),
      reason: model.text().nullable(),
      credited_vnd: model.bigNumber().default(0),
      /** The review queue: true until a person has dealt with it. */
      needs_person: model.boolean().default(false),
      payment_request_id: model.text().nullable(),
      judged_at: model.dateTime().nullable(),
      /** The payment request that a person named for a transfer without a usable code; stands in the code's place. */
      assigned_request_id: model.text().nullable(),
      assigned_by: model.text().nullable(),
      assigned_at: model.dateTime().nullable(),
      /** What a person did about a transfer that belongs to no order: sent it back, or found nothing to do. */
      outcome: model.enum(["paid_back", "no_action"]).nullable(),
      resolved_by: model.text().nullable(),
      resolved_at: model.dateTime().nullable(),
      bank_reference: model.text().nullable(),
      note: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_vietqr_bank_transfer_transaction_unique",
      on: ["provider", "provider_transaction_id"],
      unique: true,
    },
    { on: ["payment_request_id"] },
    { on: ["verdict"] },
    { on: ["needs_person"], where: "needs_person = true" },
  ])
