import fc from "fast-check"
import { expect } from "vitest"
import { barred, PRICE_VND, speaking, type GateModel, type ModelCart } from "./gate-model"
import { command, type GateCommand, type Real } from "./model-command"
import type { Answer } from "./model-shop"

/** The product goes into a new cart. */
export function add(quantity: number): GateCommand {
  return command(`add ${quantity}`, {
    async run(model, real) {
      const answer = await judged(model, real, () => real.shop.createCart(real.product, quantity))
      const cart = answer?.data.cart
      if (!cart) return
      model.carts.push({
        id: cart.id,
        lineId: cart.items[0]?.id ?? "",
        quantity,
        sessionOpen: false,
        order: null,
      })
      real.tally("put into a cart")
    },
  })
}

/** The line of a cart is changed. */
export function changeQuantity(which: number, quantity: number): GateCommand {
  return command(`change cart ${which} to ${quantity}`, {
    check: (model) => open(model, which) !== null,
    async run(model, real) {
      const cart = open(model, which)
      if (!cart) return
      const answer = await judged(model, real, () =>
        real.shop.store(`/store/carts/${cart.id}/line-items/${cart.lineId}`, { quantity })
      )
      if (!answer) return
      if (quantity !== cart.quantity) cart.sessionOpen = false
      cart.quantity = quantity
      real.tally("quantity changed")
    },
  })
}

/** The shopper chooses pick-up and to pay by transfer. It is no sale yet, so nothing is asked of the certificate. */
export function openPayment(which: number): GateCommand {
  return command(`open payment of cart ${which}`, {
    check: (model) => open(model, which)?.sessionOpen === false,
    async run(model, real) {
      const cart = open(model, which)
      if (!cart) return
      const answer = await real.shop.openPayment(cart.id)
      expect([answer.status, answer.data.code]).toEqual([200, undefined])
      cart.sessionOpen = true
      real.tally("payment opened")
    },
  })
}

/** The confirming act: an order if, and only if, the product may be sold at this instant. */
export function complete(which: number): GateCommand {
  return command(`complete cart ${which}`, {
    check: (model) => open(model, which) !== null,
    async run(model, real) {
      const cart = open(model, which)
      if (!cart) return
      const request = () => real.shop.store(`/store/carts/${cart.id}/complete`)
      if (!cart.sessionOpen) {
        const answer = await request()
        expect(answer.data.type).not.toBe("order")
        real.tally("completion without payment refused")
        return
      }
      const answer = await judged(model, real, request)
      const certificate = speaking(model)
      if (!answer || !certificate) return
      expect(answer.data.type).toBe("order")
      const id = answer.data.order?.id ?? ""
      const asked = await real.shop.store("/store/vietqr/payment-requests", { order_id: id })
      cart.order = {
        id,
        code: asked.data.payment_request?.code ?? "",
        totalVnd: cart.quantity * PRICE_VND,
        placedAt: model.now,
        certificate,
        sentVnd: [],
      }
      real.tally("ordered")
    },
  })
}

/** The shopper's browser repeats the confirming act: the same order again, whatever has happened since. */
export function retry(which: number): GateCommand {
  return command(`retry cart ${which}`, {
    check: (model) => ordered(model, which) !== null,
    async run(model, real) {
      const cart = ordered(model, which)
      if (!cart?.order) return
      const answer = await real.shop.store(`/store/carts/${cart.id}/complete`)
      expect([answer.status, answer.data.type, answer.data.order?.id]).toEqual([
        200,
        "order",
        cart.order.id,
      ])
      real.tally("completion repeated")
    },
  })
}

/** Money arrives with the order's code: what is asked for, half of it, or more. */
export function pay(which: number, share: number): GateCommand {
  return command(`pay ${share} of cart ${which}`, {
    check: (model) => ordered(model, which) !== null,
    async run(model, real) {
      const order = ordered(model, which)?.order
      if (!order) return
      const amount = order.totalVnd * share
      const verdict = await real.shop.bank.pay(order.code, amount)
      expect(verdict).toMatch(/^(credited|review): /)
      order.sentVnd.push(amount)
      real.tally(`transfer ${verdict}`)
    },
  })
}

/**
 * Does what sells, and holds the answer against the model: done if the product may be sold and is on the shelf, else refused with
 * the reason. Gives the answer when it was done, null when it was refused.
 */
async function judged(
  model: GateModel,
  { shop, product, tally }: Real,
  request: () => Promise<Answer>
): Promise<Answer | null> {
  const reason = barred(model)
  const onShelf = (await shop.statusOf(product)) === "published"
  const answer = await request()
  if (reason !== null) {
    expect([answer.status, answer.data.code]).toEqual([400, reason])
    tally(`refused: ${reason}`)
    return null
  }
  // A product may leave the shelf between our look and the request: subscribers take back what was published past the hooks.
  if (!onShelf || (await shop.statusOf(product)) !== "published") {
    expect([answer.status, answer.data.code]).toEqual([400, "not_listed_here"])
    tally("refused: not_listed_here")
    return null
  }
  expect([answer.status, answer.data.code]).toEqual([200, undefined])
  return answer
}

function open(model: Readonly<GateModel>, which: number): ModelCart | null {
  const carts = model.carts.filter((cart) => cart.order === null)
  return carts[which % Math.max(1, carts.length)] ?? null
}

function ordered(model: Readonly<GateModel>, which: number): ModelCart | null {
  const carts = model.carts.filter((cart) => cart.order !== null)
  return carts[which % Math.max(1, carts.length)] ?? null
}

const which = fc.nat(2)

/** Any of them. */
export const shopperCommands = [
  fc.integer({ min: 1, max: 3 }).map(add),
  fc
    .tuple(which, fc.integer({ min: 1, max: 4 }))
    .map(([cart, quantity]) => changeQuantity(cart, quantity)),
  which.map(openPayment),
  which.map(complete),
  which.map(complete),
  which.map(retry),
  fc.tuple(which, fc.constantFrom(1, 1, 0.5, 1.5)).map(([cart, share]) => pay(cart, share)),
]
