import { z } from "@medusajs/framework/zod"
import type { LineHolder } from "./read-sale"
import type { LineToRead } from "./read-sale-lines"

/** Medusa types much of what it hands to hooks as `any`; what we use of it is read here, once. */
const seller = z.object({ sales_channel_id: z.string().nullish() })
const holder = seller.extend({
  id: z.string().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})
const named = z.object({ id: z.string().nullish() }).nullish()
const place = z.object({
  region_id: z.string().nullish(),
  region: z.object({ id: z.string() }).nullish(),
})
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

/** Id of what a hook hands over; null when there is none. */
export function idOf(value: unknown): string | null {
  return named.parse(value)?.id ?? null
}

/** A cart or an order that lines go into, as far as the hook shows it; metadata it leaves out is read when asked for. */
export function holderOf(value: unknown): LineHolder {
  const { id, sales_channel_id, metadata } = holder.parse(value)
  return { id: id ?? null, salesChannelId: sales_channel_id ?? null, metadata: metadata ?? null }
}

/** Region of a cart, or of a change of one; null when none is named. */
export function regionOf(value: unknown): string | null {
  const { region_id: id, region } = place.parse(value)
  return id ?? region?.id ?? null
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
