import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { ALLOWED_PAYMENT_PROVIDERS } from "../../gate/rules/completion-rules"
import { refusalError } from "../../gate/refusal"
import { orderRefusal } from "../../gate/refusal-texts"
import type { Guard } from "./door"

/**
 * A shopper chooses the provider and nothing else: `data` is an open record that Medusa hands to the provider, where it
 * overrides what the shop has set, such as Stripe's capture method.
 */
export function keepSessionPlain(
  req: MedusaRequest<{ provider_id: string; data?: Record<string, unknown> }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (!ALLOWED_PAYMENT_PROVIDERS.includes(req.body.provider_id)) {
    throw refusalError(orderRefusal("payment_not_allowed"))
  }
  req.validatedBody.data = {}
  // Medusa's route reads the raw body here.
  req.body.data = {}
  next()
}

const region = z.object({
  payment_providers: z.array(z.string()).nullish(),
  currency_code: z.string().nullish(),
})

/** Only providers of the list can be switched on in a region, and the shop sells in đồng. */
export const keepRegionPlain: Guard = (req, _res, next) => {
  const { payment_providers: wanted, currency_code: currency } = region.parse(req.body)
  if (!(wanted ?? []).every((id) => ALLOWED_PAYMENT_PROVIDERS.includes(id))) {
    throw refusalError(orderRefusal("payment_not_allowed"))
  }
  if (currency && currency.toLowerCase() !== "vnd") {
    throw refusalError(orderRefusal("currency_not_allowed"))
  }
  next()
}
