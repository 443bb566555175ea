import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type * as Cart from "../api/cart"
import type * as Me from "../api/me"
import type * as CartPage from "../shop/cart"
import { Shopper, startBackend } from "./shopper"

let stop = () => {}
let cart: typeof Cart
let me: typeof Me
let page: typeof CartPage

beforeAll(async () => {
  stop = (await startBackend()).stop
  cart = await import("../api/cart")
  me = await import("../api/me")
  page = await import("../shop/cart")
})
afterAll(() => stop())

const HA_LONG = "trung-tam-ocop-ha-long"
const MONG_CAI = "quay-ocop-mong-cai"
const ruoc = { intent: "add", point: HA_LONG, variant_id: "variant_1", quantity: "2" }

type Sections = {
  sections: { id: string; lines: { id: string; title: string }[] }[]
  notice: string | null
}

async function cartPage(shopper: Shopper, path = "/cart") {
  return (await shopper.get(page.loader, path)).data as Sections
}

async function firstLine(shopper: Shopper) {
  return (await cartPage(shopper)).sections[0]?.lines[0]?.id ?? ""
}

describe("a form without JavaScript", () => {
  it("adds, opens the cart of that point and goes back to where it came from", async () => {
    const shopper = new Shopper()
    const added = await shopper.post(cart.action, "/api/cart", {
      ...ruoc,
      return: "/products/ruoc-hau-van-don?x=1",
    })
    expect(added).toMatchObject({ status: 303, to: "/products/ruoc-hau-van-don?x=1" })
    expect((await shopper.get(me.loader, "/api/me")).data).toEqual({ items: 2, carts: 1 })
    expect(await cartPage(shopper)).toMatchObject({
      sections: [
        {
          point: { handle: HA_LONG },
          itemTotal: "370.000\u00a0₫",
          pieces: 2,
          blocked: false,
          lines: [
            {
              title: "Ruốc hàu Vân Đồn",
              stars: 4,
              quantity: 2,
              unitPrice: "185.000\u00a0₫",
              total: "370.000\u00a0₫",
              problem: null,
            },
          ],
        },
      ],
    })
  })

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/.//evil.example",
  ])("is never sent to %s", async (target) => {
    const added = await new Shopper().post(cart.action, "/api/cart", { ...ruoc, return: target })
    expect(added).toMatchObject({ status: 303, to: "/cart" })
  })

  it("is told on the cart page, in its language, why it was refused", async () => {
    const shopper = new Shopper()
    await shopper.post(cart.action, "/api/cart", ruoc)
    const refused = await shopper.post(cart.action, "/api/cart", {
      intent: "set",
      point: HA_LONG,
      line_id: await firstLine(shopper),
      quantity: "11",
      return: "/en/cart",
    })
    expect(refused.status).toBe(303)
    expect(refused.to).toMatch(/^\/en\/cart\?problem=insufficient_stock&line=line_/)
    expect((await cartPage(shopper, refused.to ?? "")).notice).toBe(
      "The sales point does not have enough of Ruốc hàu Vân Đồn for the quantity you chose. Please take fewer or choose another sales point."
    )
  })

  it("may hold a button that says where the quantity goes", async () => {
    const shopper = new Shopper()
    await shopper.post(cart.action, "/api/cart", ruoc)
    const line_id = await firstLine(shopper)
    await shopper.post(cart.action, "/api/cart", {
      intent: "set",
      point: HA_LONG,
      line_id,
      quantity: "2",
      to: "3",
    })
    expect((await shopper.get(me.loader, "/api/me")).data).toEqual({ items: 3, carts: 1 })
    await shopper.post(cart.action, "/api/cart", { intent: "remove", point: HA_LONG, line_id })
    expect((await shopper.get(me.loader, "/api/me")).data).toEqual({ items: 0, carts: 0 })
  })
})

describe("a fetcher", () => {
  it("gets the changed cart with the answer, so that no second call is needed", async () => {
    const shopper = new Shopper()
    const added = await shopper.post(
      cart.action,
      "/api/cart",
      { ...ruoc, return: "/en/cart" },
      true
    )
    expect(added).toMatchObject({
      status: 200,
      data: { ok: true, pieces: 2, cart: { itemTotal: "370,000\u00a0₫" } },
    })
  })

  it.each([
    [{ ...ruoc, variant_id: "variant_1", point: "goc-ocop-sieu-thi" }, 400, "not_listed_here"],
    [{ ...ruoc, quantity: "11" }, 400, "insufficient_stock"],
    [{ ...ruoc, point: "khong-co" }, 400, "point_unknown"],
    [{ ...ruoc, quantity: "0" }, 400, "bad_request"],
    [{ ...ruoc, quantity: "1e9" }, 400, "bad_request"],
    [{ ...ruoc, point: "../admin" }, 400, "bad_request"],
    [{ intent: "drop" }, 400, "bad_request"],
    [{ intent: "set", point: HA_LONG, line_id: "line_x", quantity: "1" }, 400, "cart_gone"],
  ])("is refused by code: %j", async (fields, status, code) => {
    const answer = await new Shopper().post(cart.action, "/api/cart", fields, true)
    expect(answer).toMatchObject({ status, data: { ok: false, code } })
  })
})

describe("several sales points", () => {
  it("have a cart each", async () => {
    const shopper = new Shopper()
    await shopper.post(cart.action, "/api/cart", ruoc)
    await shopper.post(cart.action, "/api/cart", {
      ...ruoc,
      point: MONG_CAI,
      variant_id: "variant_5",
    })
    expect((await cartPage(shopper)).sections).toHaveLength(2)
    expect((await shopper.get(me.loader, "/api/me")).data).toEqual({ items: 4, carts: 2 })
  })
})

describe("what cannot be bought any more", () => {
  it("is named in the cart and blocks the order until it is removed", async () => {
    const shopper = new Shopper()
    await shopper.post(cart.action, "/api/cart", { ...ruoc, variant_id: "variant_8" })
    expect(await cartPage(shopper)).toMatchObject({
      sections: [{ blocked: true, lines: [{ title: "Nước mắm Cái Rồng", problem: "sold_out" }] }],
    })
  })
})
