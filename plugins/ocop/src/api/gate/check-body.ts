import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ALLOWED_PAYMENT_PROVIDERS } from "../../gate/decide"
import { refusalError } from "../../gate/refusal"
import { orderRefusal, productRefusal } from "../../gate/refusal-texts"

type BodyRequest<Body> = MedusaRequest<Body>

/**
 * A shopper chooses the provider and nothing else: `data` is an open record that Medusa hands to the provider, where it
 * overrides what the shop has set, such as Stripe's capture method.
 */
export function keepSessionPlain(
  req: BodyRequest<{ provider_id: string; data?: Record<string, unknown> }>,
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

/** Only providers of the list can be switched on in a region. */
export function keepRegionProviders(
  req: BodyRequest<{ payment_providers?: string[] }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const wanted = req.validatedBody.payment_providers ?? []
  if (!wanted.every((id) => ALLOWED_PAYMENT_PROVIDERS.includes(id))) {
    throw refusalError(orderRefusal("payment_not_allowed"))
  }
  next()
}

/** The hook of order edits, exchanges and claims sees variants only, so lines without one are stopped here. */
export function refuseCustomLines(
  req: BodyRequest<{ items?: { variant_id?: string | null; title?: string | null }[] }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const custom = (req.validatedBody.items ?? []).find((item) => !item.variant_id)
  if (custom) throw refusalError(productRefusal("custom_line", custom.title ?? "Dòng hàng"))
  next()
}
