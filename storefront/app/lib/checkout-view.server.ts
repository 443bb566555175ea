import { cartView, type CartView, type LineView } from "./cart-view.server"
import { findCart, type Cart } from "./data/carts.server"
import { paymentWays, shippingWays, type ShippingWay } from "./data/checkout.server"
import type { CheckoutInput, CheckoutWays, PaymentWay, Receive } from "./data/checkout-form.server"
import { provinceCodeOf, PROVINCES, QUANG_NINH, QUANG_NINH_UNITS } from "./data/addresses.server"
import { findSeller, type Seller } from "./data/sellers.server"
import { env } from "./env.server"
import { money } from "./format.server"
import type { Lang } from "./language"
import { isLineProblem } from "./line-problem"
import type { ProblemCode } from "./problem.server"
import { displayPhone } from "./vietnamese-phone"

/** A cart that is about to become an order, with everything that can be chosen for it. */
export type CheckoutState = {
  cart: Cart
  /** The same as the pages show it. */
  shown: CartView
  seller: Seller
  shipping: ShippingWay[]
  ways: CheckoutWays
}

/** Reads cart, seller and choices; null when cart or seller no longer exist. Four calls at most, two of them cached. */
export async function checkoutState(
  lang: Lang,
  point: string,
  cartId: string
): Promise<CheckoutState | null> {
  const seller = await findSeller(lang, point)
  if (!seller) return null
  const cart = await findCart({ lang }, cartId)
  if (!cart) return null
  const shown = await cartView(cart, seller, lang)
  if (cart.completed) {
    const ways = { receive: [], payment: [], asksAge: false }
    return { cart, shown, seller, shipping: [], ways }
  }
  const [offered, payment] = await Promise.all([
    shippingWays({ lang }, cartId),
    paymentWays({ lang }, seller.region_id, env.STRIPE_PUBLISHABLE_KEY !== undefined),
  ])
  const shipping = offered.filter((way) => way.receive === "pickup" || seller.delivers)
  const ways = { receive: shipping.map((way) => way.receive), payment, asksAge: shown.alcohol }
  return { cart, shown, seller, shipping, ways }
}

/** One way to receive, priced: `fee` is null when it is free. `totalVnd` goes back with the form as what was agreed. */
export type WayView = { receive: Receive; fee: string | null; total: string; totalVnd: number }

export type CheckoutView = {
  cart: CartView
  seller: {
    name: string
    address: string
    phone: string | null
    openingHours: string | null
    operator: string | null
    taxCode: string | null
    /** Its licence to trade in alcohol, where that matters. */
    licence: string | null
  }
  ways: WayView[]
  payments: readonly PaymentWay[]
  values: CheckoutInput
  /** For delivery only; null when this point does not deliver. */
  places: {
    provinces: readonly { code: string; name: string }[]
    home: string
    units: readonly string[]
  } | null
}

/** What the checkout page shows; `chosen` is what the shopper chose on a product's page already. */
export function checkoutView(state: CheckoutState, lang: Lang, chosen?: Receive): CheckoutView {
  const { cart, shown, seller, shipping, ways } = state
  return {
    cart: shown,
    seller: {
      name: seller.name,
      address: seller.address,
      phone: seller.phone,
      openingHours: seller.opening_hours,
      operator: seller.operator_name,
      taxCode: seller.operator_tax_code,
      licence: shown.alcohol ? seller.alcohol_licence : null,
    },
    ways: shipping.map(({ receive, amountVnd }) => ({
      receive,
      fee: amountVnd === 0 ? null : money(amountVnd, lang),
      total: money(cart.itemTotalVnd + amountVnd, lang),
      totalVnd: cart.itemTotalVnd + amountVnd,
    })),
    payments: ways.payment,
    values: {
      ...rememberedValues(cart),
      receive: chosen && ways.receive.includes(chosen) ? chosen : "",
    },
    places: ways.receive.includes("delivery")
      ? {
          provinces: PROVINCES,
          home: QUANG_NINH,
          units: QUANG_NINH_UNITS.map((unit) => unit.name),
        }
      : null,
  }
}

/** What an earlier attempt left on the cart, so that a reload loses nothing. Choices are never ticked for the shopper. */
function rememberedValues(cart: Cart): CheckoutInput {
  return {
    name: cart.contact.name,
    phone: displayPhone(cart.contact.phone),
    email: cart.contact.email,
    receive: "",
    province: provinceCodeOf(cart.address.province) ?? "",
    unit: cart.address.unit,
    street: cart.address.street,
    payment: "",
    adult: "",
  }
}

/**
 * The lines that a refusal is about: those whose name the backend's message says, else those that the shop window knows
 * to be unsellable, else the only line there is. Empty when the refusal is about something else.
 */
export function refusedLines(cart: CartView, code: ProblemCode, message: string): LineView[] {
  if (!isLineProblem(code)) return []
  const named = cart.lines.filter((line) => message.includes(line.title))
  if (named.length > 0) return named
  const known = cart.lines.filter((line) => line.problem === code)
  if (known.length > 0) return known
  return cart.lines.length === 1 ? cart.lines : []
}
