import { BackendError } from "./backend-error"
import { findCart } from "./data/carts.server"
import { completeCart, prepareCart, type ShippingWay } from "./data/checkout.server"
import type { Checkout } from "./data/checkout-form.server"
import { openPaymentRequest } from "./data/payments.server"
import type { Caller } from "./medusa.server"
import { problemCode, type ProblemCode } from "./problem.server"
import { singleFlight } from "./single-flight.server"

export type Placing =
  | { kind: "order"; orderId: string }
  /** The cart is ready; the card is entered on the next page. */
  | { kind: "card" }
  | { kind: "problem"; code: ProblemCode; message: string; totalVnd?: number }

/**
 * From a checked form to an order. A second call for the same cart, while the first runs or after its answer was lost,
 * arrives at the same order.
 */
export function placeOrder(
  caller: Caller,
  cartId: string,
  checkout: Checkout,
  way: ShippingWay,
  confirmedTotalVnd: number
): Promise<Placing> {
  return singleFlight(cartId, async () => {
    try {
      const prepared = await prepareCart(caller, cartId, checkout, way, confirmedTotalVnd)
      if (!prepared.ok) {
        return {
          kind: "problem",
          code: prepared.code,
          message: "",
          totalVnd: prepared.cart.totalVnd,
        } as const
      }
      if (checkout.payment === "card") return { kind: "card" } as const
      return await complete(caller, cartId)
    } catch (error) {
      return recover(caller, cartId, error)
    }
  })
}

/** Makes the order of a cart whose card was accepted, or finds the one that was made already. */
export function finishOrder(caller: Caller, cartId: string): Promise<Placing> {
  return singleFlight(cartId, async () => {
    try {
      return await complete(caller, cartId)
    } catch (error) {
      return recover(caller, cartId, error)
    }
  })
}

async function complete(caller: Caller, cartId: string): Promise<Placing> {
  const completion = await completeCart(caller, cartId)
  if (!completion.ok) {
    const code = completion.code === "order_cancelled" ? "cart_gone" : completion.code
    return { kind: "problem", code, message: "" }
  }
  return { kind: "order", orderId: completion.orderId }
}

/** After an error: the order, if it was placed all the same (a lost answer, another tab), else the problem. */
async function recover(caller: Caller, cartId: string, error: unknown): Promise<Placing> {
  if (!(error instanceof BackendError)) throw error
  try {
    const cart = await findCart(caller, cartId)
    if (cart?.completed) return await complete(caller, cartId)
  } catch (again) {
    if (!(again instanceof BackendError)) throw again
  }
  return { kind: "problem", code: problemCode(error), message: error.message }
}

/** Asks for the transfer of a new order. If that fails the payment page offers to try again: the order stands. */
export async function askForTransfer(caller: Caller, orderId: string): Promise<void> {
  try {
    await openPaymentRequest(caller, orderId)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
  }
}
