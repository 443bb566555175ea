import { MedusaError } from "@medusajs/framework/utils"
import type { SellableReason } from "../rules/sellable"

/** Stable codes of refusal; the shop translates them (docs/store-api.md). */
export type RefusalCode =
  | SellableReason
  | "not_listed_here"
  | "custom_line"
  | "payment_not_allowed"
  | "fractional_total"
  | "zero_total"
  | "channel_change"
  | "quantity_too_large"
  | "insufficient_stock"
  | "not_paid"
  | "age_not_confirmed"
  | "no_alcohol_licence"
  | "strength_missing"
  | "alcohol_promotion"
  | "fractional_amount"
  | "closed_route"
  | "product_withdrawn_after_order"
  | "quantity_not_whole"
  | "currency_not_allowed"
  | "region_change"
  | "price_by_hand"
  | "cart_incomplete"
  | "cart_completed"

/** What the gate says no with: a code for programs, a Vietnamese sentence for people. */
export type Refusal = { code: RefusalCode; message: string }

/** The refusal as the error that Medusa answers with HTTP 400 and our code; a closed route answers 404. */
export function refusalError({ code, message }: Refusal): MedusaError {
  const { NOT_ALLOWED, NOT_FOUND } = MedusaError.Types
  return new MedusaError(code === "closed_route" ? NOT_FOUND : NOT_ALLOWED, message, code)
}
