import { z } from "zod"
import { BackendError } from "~/lib/backend-error"
import { medusa, type Caller } from "~/lib/medusa.server"

export type CartLine = {
  id: string
  variantId: string
  handle: string
  title: string
  /** Null when the product has one variant only, which Medusa calls "Default". */
  variant: string | null
  quantity: number
  unitPriceVnd: number
  totalVnd: number
}

/** A cart of one sales point. Amounts are integer đồng with VAT inside. */
export type Cart = {
  id: string
  /** An order was made of it; it can no longer be changed. */
  completed: boolean
  regionId: string
  salesChannelId: string
  lines: CartLine[]
  itemTotalVnd: number
  totalVnd: number
  contact: { name: string; phone: string; email: string }
  address: { street: string; unit: string; province: string }
  shippingOptionId: string | null
  /** The payment session that waits for the shopper; null before one is chosen. */
  payment: { providerId: string; clientSecret: string | null } | null
}

/** Where a new cart belongs: ids from `/store/ocop/points/:handle`. */
export type CartHome = { region_id: string; sales_channel_id: string }

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

const cartShape = z.object({
  id: z.string(),
  completed_at: z.string().nullish(),
  email: text,
  region_id: z.string(),
  sales_channel_id: z.string(),
  item_total: z.number(),
  total: z.number(),
  items: z
    .array(
      z.object({
        id: z.string(),
        variant_id: text,
        product_handle: text,
        product_title: z.string().nullish(),
        title: text,
        variant_title: text,
        quantity: z.number(),
        unit_price: z.number(),
        total: z.number().optional(),
        created_at: text,
      })
    )
    .nullish(),
  shipping_address: z
    .object({ first_name: text, phone: text, address_1: text, city: text, province: text })
    .nullish(),
  shipping_methods: z.array(z.object({ shipping_option_id: z.string().nullish() })).nullish(),
  payment_collection: z
    .object({
      payment_sessions: z
        .array(
          z.object({
            provider_id: z.string(),
            status: z.string().nullish(),
            data: z.record(z.string(), z.unknown()).nullish(),
          })
        )
        .nullish(),
    })
    .nullish(),
})

/** Medusa's cart as the pages read it. Throws when the answer lacks something the pages need. */
export function readCart(body: unknown): Cart {
  const cart = cartShape.parse(body)
  const session = cart.payment_collection?.payment_sessions?.at(-1)
  const secret = session?.data?.client_secret
  return {
    id: cart.id,
    completed: Boolean(cart.completed_at),
    regionId: cart.region_id,
    salesChannelId: cart.sales_channel_id,
    lines: [...(cart.items ?? [])]
      .sort((a, b) => a.created_at.localeCompare(b.created_at) || a.id.localeCompare(b.id))
      .map((item) => ({
        id: item.id,
        variantId: item.variant_id,
        handle: item.product_handle,
        title: item.product_title ?? item.title,
        variant: /^(default.*)?$/i.test(item.variant_title) ? null : item.variant_title,
        quantity: item.quantity,
        unitPriceVnd: item.unit_price,
        totalVnd: item.total ?? item.unit_price * item.quantity,
      })),
    itemTotalVnd: cart.item_total,
    totalVnd: cart.total,
    contact: {
      name: cart.shipping_address?.first_name ?? "",
      phone: cart.shipping_address?.phone ?? "",
      email: cart.email,
    },
    address: {
      street: cart.shipping_address?.address_1 ?? "",
      unit: cart.shipping_address?.city ?? "",
      province: cart.shipping_address?.province ?? "",
    },
    shippingOptionId: cart.shipping_methods?.[0]?.shipping_option_id ?? null,
    payment: session
      ? {
          providerId: session.provider_id,
          clientSecret: typeof secret === "string" ? secret : null,
        }
      : null,
  }
}

type CartAnswer = { cart: unknown }

/** The cart, or null when the backend does not know it (any more). */
export async function findCart(caller: Caller, id: string): Promise<Cart | null> {
  try {
    return readCart((await medusa(caller).get<CartAnswer>(cartPath(id))).cart)
  } catch (error) {
    if (error instanceof BackendError && error.kind === "not_found") return null
    throw error
  }
}

/** Opens a cart at a sales point with its first line. Refusals: see the codes in `docs/store-api.md`. */
export async function openCart(
  caller: Caller,
  home: CartHome,
  line: { variantId: string; quantity: number },
  metadata?: Record<string, string>
): Promise<Cart> {
  const items = [{ variant_id: line.variantId, quantity: line.quantity }]
  const { region_id, sales_channel_id } = home
  const body = { region_id, sales_channel_id, items, metadata }
  return readCart((await medusa(caller).post<CartAnswer>("/store/carts", body)).cart)
}

/** Writes down on the cart that the buyer has said, at the door to the drinks, to be of age. */
export async function confirmAge(caller: Caller, cartId: string): Promise<void> {
  await medusa(caller).post<CartAnswer>(cartPath(cartId), { metadata: ageConfirmedNow() })
}

/** The buyer's word to be of age, for a cart: an instant and nothing else. */
export function ageConfirmedNow(): Record<string, string> {
  return { age_confirmed_at: new Date().toISOString() }
}

/** Adds to a cart; Medusa raises the quantity when the variant is in it already. */
export async function addLine(
  caller: Caller,
  cartId: string,
  line: { variantId: string; quantity: number }
): Promise<Cart> {
  const body = { variant_id: line.variantId, quantity: line.quantity }
  const answer = await medusa(caller).post<CartAnswer>(`${cartPath(cartId)}/line-items`, body)
  return readCart(answer.cart)
}

/** Sets the quantity of a line; 0 removes it. */
export async function setLine(
  caller: Caller,
  cartId: string,
  lineId: string,
  quantity: number
): Promise<Cart> {
  const path = `${cartPath(cartId)}/line-items/${encodeURIComponent(lineId)}`
  if (quantity > 0) {
    return readCart((await medusa(caller).post<CartAnswer>(path, { quantity })).cart)
  }
  return readCart((await medusa(caller).remove<{ parent: unknown }>(path)).parent)
}

export function cartPath(id: string): string {
  return `/store/carts/${encodeURIComponent(id)}`
}
