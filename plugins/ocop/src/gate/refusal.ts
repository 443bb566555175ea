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

/** What the gate says no with: a code for programs, a Vietnamese sentence for people. */
export type Refusal = { code: RefusalCode; message: string }

/** The refusal as the error that Medusa answers with HTTP 400 and our code. */
export function refusalError({ code, message }: Refusal): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}
