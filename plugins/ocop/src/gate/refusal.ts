import { MedusaError } from "@medusajs/framework/utils"

/** Stable codes of refusal; the shop translates them (docs/store-api.md). */
export type RefusalCode =
  | "no_certificate"
  | "too_few_stars"
  | "not_yet_valid"
  | "certificate_expired"
  | "withdrawn"
  | "superseded"
  | "age_restricted"
  | "not_listed_here"
  | "custom_line"
  | "payment_not_allowed"
  | "fractional_total"
  | "zero_total"
  | "channel_change"
  | "quantity_too_large"
  | "insufficient_stock"
  | "not_published"
  | "not_paid"
  | "wrong_location"

/** What the gate says no with: a code for programs, a Vietnamese sentence for people. HTTP 400. */
export function refusal(code: RefusalCode, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}
