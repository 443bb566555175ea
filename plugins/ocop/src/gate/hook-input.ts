import { z } from "@medusajs/framework/zod"
import type { LineToRead } from "./read-sale-lines"

/** Medusa types much of what it hands to hooks as `any`; what we use of it is read here, once. */
const seller = z.object({ sales_channel_id: z.string().nullish() })
const goods = z.object({
  items: z
    .array(
      z.object({
        id: z.string().nullish(),
        variant_id: z.string().nullish(),
        title: z.string().nullish(),
        // A number, or Medusa's big number, which turns into one.
        quantity: z.unknown().transform(Number),
      })
    )
    .nullish(),
})

/** Sales channel of a cart, an order or a change of one; null when none is named. */
export function channelOf(value: unknown): string | null {
  return seller.parse(value).sales_channel_id ?? null
}

/** Lines of a cart, an order or a request. */
export function linesOf(value: unknown): (LineToRead & { id: string | null })[] {
  return (goods.parse(value).items ?? []).map((item) => ({
    id: item.id ?? null,
    variantId: item.variant_id,
    title: item.title,
    quantity: item.quantity,
  }))
}
