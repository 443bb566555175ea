import { model } from "@medusajs/framework/utils"

/**
 * What an order waits for: one code, one sum, one account, one window. Tied to the order's payment collection and not
 * to a payment session, because anyone who knows the collection may open another session (docs/decisions/0051).
 */
export const PaymentRequest = model
  .define(
    { name: "VietqrPaymentRequest", tableName: "vietqr_payment_request" },
    {
      id: model.id({ prefix: "vqreq" }).primaryKey(),
      order_id: model.text().unique(),
      display_id: model.number(),
      payment_collection_id: model.text().unique(),
      code: model.text().unique(),
      amount_vnd: model.bigNumber(),
      /** The account as it was when the order was placed: a later change of the shop's account moves no open QR. */
      account_bin: model.text(),
      account_number: model.text(),
      account_holder: model.text(),
      placed_at: model.dateTime(),
      expires_at: model.dateTime(),
      /** `settled`: the exact sum is here and may be captured; `captured`: Medusa has booked it. */
      state: model.enum(["open", "settled", "captured", "expired", "cancelled"]).default("open"),
      /** The one session that the provider may authorise. Set by reconciliation only. */
      authorized_session_id: model.text().nullable(),
    }
  )
  .indexes([{ on: ["state", "expires_at"] }])
