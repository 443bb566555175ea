import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { wholeVnd } from "../../rules/point-price"
import { keptPointPrices, readPointPrices } from "../../search/point-prices"
import { POINT_PRICE_RULE } from "../../search/product-offer"

const price = z.looseObject({
  currency_code: z.string().nullish(),
  amount: z.number().nullish(),
  rules: z.record(z.string(), z.unknown()).nullish(),
})
const variant = z.looseObject({
  prices: z.array(price),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})
type Rewritten = { id: string; body: object; prices: z.infer<typeof price>[]; metadata: Metadata }
type Metadata = Record<string, unknown> | null | undefined

/**
 * Medusa replaces all prices of a variant whenever staff save any of them in its own screens, which do not show those of points.
 * They are put back into the body, as far as the producer still allows them; one that the body itself sets stays as sent.
 */
export async function keepPointPrices(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const rewritten = variantsIn(req.validatedBody, req.params.variant_id)
  const known = await readPointPrices(
    req.scope,
    rewritten.map(({ id }) => id)
  )
  for (const { id, body, prices, metadata } of rewritten) {
    const own = (known.get(id) ?? []).filter(
      ({ channelId }) => !prices.some(({ rules }) => rules?.[POINT_PRICE_RULE] === channelId)
    )
    const plain = prices.find(
      ({ currency_code, rules }) =>
        currency_code?.toLowerCase() === "vnd" && Object.keys(rules ?? {}).length === 0
    )
    if (own.length === 0 || typeof plain?.amount !== "number") continue
    const kept = keptPointPrices(own, { plainVnd: plain.amount, ...boundsIn(metadata) })
    Object.assign(body, { prices: [...prices, ...kept] })
  }
  next()
}

/** Every stored variant in a body whose prices are to be replaced: a variant, a product's, or those of a batch. */
function variantsIn(body: unknown, named?: string): Rewritten[] {
  if (Array.isArray(body)) return body.flatMap((one) => variantsIn(one))
  if (typeof body !== "object" || body === null) return []
  const id: unknown = named ?? Reflect.get(body, "id")
  const read = variant.safeParse(body)
  const own =
    read.success && typeof id === "string"
      ? [{ id, body, prices: read.data.prices, metadata: read.data.metadata }]
      : []
  const below = ["variants", "update"].flatMap((name) => variantsIn(Reflect.get(body, name)))
  return [...own, ...below]
}

/** Bounds that are sent along; those that are not stay as they are stored. */
function boundsIn(metadata: Metadata): { minVnd?: number | null; maxVnd?: number | null } {
  const at = (name: string) => wholeVnd(metadata?.[name])
  return {
    ...(metadata && "price_min_vnd" in metadata && { minVnd: at("price_min_vnd") }),
    ...(metadata && "price_max_vnd" in metadata && { maxVnd: at("price_max_vnd") }),
  }
}
