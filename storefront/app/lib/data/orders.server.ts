import { z } from "zod"
import { BackendError } from "~/lib/backend-error"
import { medusa, type Caller } from "~/lib/medusa.server"

const orderShape = z.object({
  order_id: z.string(),
  display_id: z.number(),
  placed_at: z.string(),
  state: z.enum(["waiting_for_payment", "paid", "ready", "completed", "cancelled"]),
  payment: z.enum(["card", "transfer"]),
  email: z.string(),
  items: z.array(
    z.object({
      title: z.string(),
      variant: z.string().nullable(),
      quantity: z.number(),
      unit_price_vnd: z.number(),
      total_vnd: z.number(),
      handle: z.string(),
      picture: z.object({ kind: z.string(), alt_vi: z.string(), alt_en: z.string() }).nullable(),
      alcohol: z.boolean(),
    })
  ),
  shipping: z.object({
    method: z.enum(["pickup", "delivery"]),
    name: z.string(),
    amount_vnd: z.number(),
    address: z.string().nullable(),
  }),
  point: z.object({
    handle: z.string(),
    name: z.string(),
    address: z.string(),
    phone: z.string().nullable(),
    opening_hours: z.string().nullable(),
    operator_name: z.string().nullable(),
    operator_tax_code: z.string().nullable(),
    alcohol_licence: z.string().nullable(),
  }),
  item_total_vnd: z.number(),
  total_vnd: z.number(),
  vat_included: z.literal(true),
  ended: z
    .object({
      reason: z.enum(["certificate_withdrawn", "payment_expired", "cancelled"]),
      products: z.array(z.string()),
      note: z.string().optional(),
      money: z.enum(["none", "refunded", "to_be_paid_back"]),
    })
    .nullable(),
  pickup: z
    .object({ code: z.string(), qr_text: z.string(), until: z.string().nullable() })
    .nullable()
    .default(null),
  tracking: z
    .object({ carrier: z.string(), number: z.string().nullable() })
    .nullable()
    .default(null),
})

/** What the buyer sees of an order; see `OrderView` in `docs/store-api.md`. */
export type OrderView = z.infer<typeof orderShape>

/** The order behind a link, or null for a wrong link. */
export async function findOrder(caller: Caller, token: string): Promise<OrderView | null> {
  return orNull(async () => {
    const path = `/store/ocop/orders/${encodeURIComponent(token)}`
    return orderShape.parse((await medusa(caller).get<{ order: unknown }>(path)).order)
  })
}

/** The token of an order's page, or null when there is no such order. */
export async function findOrderToken(caller: Caller, orderId: string): Promise<string | null> {
  return orNull(async () => {
    const path = `/store/ocop/order-links/${encodeURIComponent(orderId)}`
    return z.object({ token: z.string() }).parse(await medusa(caller).get<object>(path)).token
  })
}

async function orNull<T>(find: () => Promise<T>): Promise<T | null> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof BackendError && error.kind === "not_found") return null
    throw error
  }
}
