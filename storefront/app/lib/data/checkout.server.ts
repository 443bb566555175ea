import { z } from "zod"
import { BackendError } from "~/lib/backend-error"
import { cachedGet } from "~/lib/cache.server"
import { medusa, type Caller } from "~/lib/medusa.server"
import { cartPath, readCart, type Cart } from "./carts.server"
import type { Checkout, PaymentWay, Receive } from "./checkout-form.server"

/** A way to receive the goods of one cart, with its price in đồng. */
export type ShippingWay = { optionId: string; receive: Receive; amountVnd: number }

const PROVIDERS: Record<PaymentWay, string> = {
  transfer: "pp_vietqr_vietqr",
  card: "pp_stripe_stripe",
}

const optionsShape = z.object({
  shipping_options: z.array(
    z.object({
      id: z.string(),
      amount: z.number().nullish(),
      type: z.object({ code: z.string() }).nullish(),
    })
  ),
})

/** The ways this cart can be received; at most one pick-up and one delivery. */
export async function shippingWays(caller: Caller, cartId: string): Promise<ShippingWay[]> {
  const answer = await medusa(caller).get<object>("/store/shipping-options", { cart_id: cartId })
  const options = optionsShape.parse(answer).shipping_options
  return (["pickup", "delivery"] as const).flatMap((receive) => {
    const option = options.find((one) => one.type?.code === receive)
    return option ? [{ optionId: option.id, receive, amountVnd: option.amount ?? 0 }] : []
  })
}

/** The ways to pay in a region that this shop has a page for. The card needs the browser's key as well. */
export async function paymentWays(
  caller: Caller,
  regionId: string,
  hasCardKey: boolean
): Promise<PaymentWay[]> {
  const answer = await cachedGet<{ payment_providers: { id: string }[] }>(
    caller.lang,
    "/store/payment-providers",
    { region_id: regionId }
  )
  const offered = new Set(answer.payment_providers.map((provider) => provider.id))
  return (["transfer", "card"] as const).filter(
    (way) => offered.has(PROVIDERS[way]) && (way === "transfer" || hasCardKey)
  )
}

export type Preparing = { ok: true; cart: Cart } | { ok: false; cart: Cart; code: "total_changed" }

/**
 * Writes contact, address, way of receiving and way of paying to the cart, so that it is ready to be completed. Stops
 * before the payment session when the total is not the one that the shopper saw on the button.
 */
export async function prepareCart(
  caller: Caller,
  cartId: string,
  checkout: Checkout,
  way: ShippingWay,
  confirmedTotalVnd: number
): Promise<Preparing> {
  const backend = medusa(caller)
  await backend.post<object>(cartPath(cartId), {
    ...contactOf(checkout),
    // The language that mails about the order are written in.
    locale: caller.lang === "en" ? "en-US" : "vi-VN",
  })
  const shipped = await backend.post<{ cart: unknown }>(`${cartPath(cartId)}/shipping-methods`, {
    option_id: way.optionId,
  })
  const cart = readCart(shipped.cart)
  if (cart.totalVnd !== confirmedTotalVnd) return { ok: false, cart, code: "total_changed" }
  const { payment_collection: collection } = await backend.post<{
    payment_collection: { id: string }
  }>("/store/payment-collections", { cart_id: cartId })
  await backend.post<object>(
    `/store/payment-collections/${encodeURIComponent(collection.id)}/payment-sessions`,
    { provider_id: PROVIDERS[checkout.payment] }
  )
  return { ok: true, cart }
}

function contactOf(checkout: Checkout) {
  const address = {
    first_name: checkout.name,
    last_name: "",
    phone: checkout.phone,
    address_1: checkout.address?.street ?? "",
    city: checkout.address?.unit ?? "",
    province: checkout.address?.province ?? "",
    country_code: "vn",
    metadata: {
      unit_code: checkout.address?.unitCode ?? null,
      province_code: checkout.address?.provinceCode ?? null,
    },
  }
  return {
    email: checkout.email,
    shipping_address: address,
    billing_address: address,
    ...(checkout.adult && { metadata: { age_confirmed_at_checkout: new Date().toISOString() } }),
  }
}

const completionShape = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("order"),
    order: z.object({ id: z.string(), status: z.string().nullish() }),
  }),
  z.object({
    type: z.literal("cart"),
    error: z.object({ message: z.string().nullish(), type: z.string().nullish() }).nullish(),
  }),
])

export type Completion =
  | { ok: true; orderId: string }
  /** The order exists and was cancelled: its cart is used up. */
  | { ok: false; code: "order_cancelled"; orderId: string }
  | { ok: false; code: "payment_failed" }

const CONFLICT_RETRIES_MS = [700, 1_500, 3_000]

/**
 * Turns the cart into an order. Only `type: "order"` counts, and completing again answers the same order, so this may be
 * repeated after a lost answer. A conflict means that another request is completing this very cart: it is waited for.
 * Refusals of the gate (an expired certificate, missing stock) are thrown as BackendError with their code.
 */
export async function completeCart(caller: Caller, cartId: string): Promise<Completion> {
  for (const pause of [...CONFLICT_RETRIES_MS, null]) {
    try {
      const answer = completionShape.parse(
        await medusa(caller).post<object>(`${cartPath(cartId)}/complete`, {}, COMPLETION_MS)
      )
      if (answer.type === "cart") return { ok: false, code: "payment_failed" }
      const { id: orderId, status } = answer.order
      return status === "canceled"
        ? { ok: false, code: "order_cancelled", orderId }
        : { ok: true, orderId }
    } catch (error) {
      const conflict = error instanceof BackendError && error.status === 409
      if (!conflict || pause === null) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  throw new Error("unreachable: the last attempt returns or throws")
}

/** Completion checks every line, reserves stock and writes the order: it gets more patience than other writes. */
const COMPLETION_MS = 15_000
