import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type * as Cart from "../api/cart"
import type * as CartPage from "../shop/cart"
import type * as Checkout from "../shop/checkout"
import type * as Order from "../shop/order"
import type * as Pay from "../shop/pay"
import { Shopper, startBackend } from "./shopper"

let stop = () => {}
let cart: typeof Cart
let cartPage: typeof CartPage
let checkout: typeof Checkout
let pay: typeof Pay
let order: typeof Order

beforeAll(async () => {
  stop = (await startBackend()).stop
  cart = await import("../api/cart")
  cartPage = await import("../shop/cart")
  checkout = await import("../shop/checkout")
  pay = await import("../shop/pay")
  order = await import("../shop/order")
})
afterAll(() => {
  stop()
})

const contact = { name: "Người mua thử", phone: "0912 345 678", email: "mua@example.vn" }
const pickup = { ...contact, receive: "pickup", total_pickup: "370000", total_delivery: "400000" }

/** Someone with two packs of floss at the centre in Hạ Long: 370.000 ₫, delivery 30.000 ₫ more. */
async function withCart() {
  const shopper = new Shopper()
  await shopper.post(cart.action, "/api/cart", {
    intent: "add",
    point: "trung-tam-ocop-ha-long",
    variant_id: "variant_1",
    quantity: "2",
  })
  const { data } = await shopper.get(cartPage.loader, "/cart")
  const id = (data as { sections: { id: string }[] }).sections[0]?.id ?? ""
  return { shopper, path: `/checkout/${id}` }
}

describe("the checkout", () => {
  it("shows seller, ways and sums, and chooses nothing for the shopper", async () => {
    const { shopper, path } = await withCart()
    expect((await shopper.get(checkout.loader, path)).data).toMatchObject({
      view: {
        seller: { operator: "Đơn vị điểm bán minh họa", taxCode: "5700000000" },
        ways: [
          { receive: "pickup", fee: null, total: "370.000\u00a0₫", totalVnd: 370000 },
          {
            receive: "delivery",
            fee: "30.000\u00a0₫",
            total: "400.000\u00a0₫",
            totalVnd: 400000,
          },
        ],
        payments: ["transfer"],
        values: { receive: "", payment: "" },
      },
    })
  })

  it("of another browser's cart is answered like one that does not exist", async () => {
    const { path } = await withCart()
    const stranger = new Shopper()
    expect(await stranger.get(checkout.loader, path)).toMatchObject({ status: 404 })
    expect(await stranger.post(checkout.action, path, pickup)).toMatchObject({ status: 404 })
  })

  it("keeps what was typed and says what is wrong, beside each field", async () => {
    const { shopper, path } = await withCart()
    const typed = { ...pickup, phone: "12", email: "" }
    expect(await shopper.post(checkout.action, path, typed)).toMatchObject({
      status: 400,
      data: {
        errors: { phone: "phone_wrong", email: "email_missing" },
        values: { name: "Người mua thử", phone: "12", receive: "pickup" },
      },
    })
  })

  it("does not order at another sum than the one on the button", async () => {
    const { shopper, path } = await withCart()
    const answer = await shopper.post(checkout.action, path, { ...pickup, total_pickup: "300000" })
    expect(answer).toMatchObject({
      status: 409,
      data: {
        problem: {
          code: "total_changed",
          texts: [
            "Tổng tiền vừa đổi thành 370.000\u00a0₫. Hãy xem lại rồi bấm đặt hàng lần nữa nếu bạn đồng ý.",
          ],
        },
      },
    })
  })
})

describe("an order", () => {
  it("by pick-up leads to its transfer, is paid by it, and has a page behind its link", async () => {
    const { shopper, path } = await withCart()
    const placed = await shopper.post(checkout.action, path, pickup)
    expect(placed.status).toBe(303)
    expect(placed.to).toMatch(/^\/pay\/order_\d+$/)
    const payPath = placed.to ?? ""

    const waiting = await shopper.get(pay.loader, payPath)
    expect(waiting.data).toMatchObject({
      view: {
        state: "waiting",
        remaining: "370.000\u00a0₫",
        remainingVnd: 370000,
        secondsLeft: 3600,
      },
    })
    await shopper.post(pay.action, payPath, { intent: "demo", amount: "100000" })
    expect((await shopper.get(pay.loader, payPath)).data).toMatchObject({
      view: { state: "underpaid", remaining: "270.000\u00a0₫", received: "100.000\u00a0₫" },
    })
    await shopper.post(pay.action, payPath, { intent: "demo" })
    const paid = (await shopper.get(pay.loader, payPath)).data
    expect(paid).toMatchObject({ view: { state: "paid", qr: null, demo: null } })

    const { orderPath } = paid as { orderPath: string }
    expect((await shopper.get(order.loader, orderPath)).data).toMatchObject({
      order: {
        state: "paid",
        total: "370.000\u00a0₫",
        receive: { method: "pickup", address: null },
      },
    })
    expect(await shopper.get(order.loader, "/orders/wrong")).toMatchObject({ status: 404 })
  })

  it("by delivery carries the commune's official name", async () => {
    const { shopper, path } = await withCart()
    const placed = await shopper.post(checkout.action, path, {
      ...pickup,
      receive: "delivery",
      province: "22",
      unit: "van don",
      street: "Số 5, thôn 3",
    })
    const { data } = await shopper.get(pay.loader, placed.to ?? "")
    const { orderPath } = data as { orderPath: string }
    expect((await shopper.get(order.loader, orderPath)).data).toMatchObject({
      order: {
        total: "400.000\u00a0₫",
        receive: { method: "delivery", address: "Số 5, thôn 3, Đặc khu Vân Đồn, Quảng Ninh" },
      },
    })
  })

  it("is placed once however often the button is pressed", async () => {
    const { shopper, path } = await withCart()
    const clicks = await Promise.all(
      [1, 2, 3].map(() => shopper.post(checkout.action, path, pickup))
    )
    const [first] = clicks
    expect(first?.to).toMatch(/^\/pay\/order_/)
    expect(new Set(clicks.map(({ to }) => to))).toEqual(new Set([first?.to]))
    // Back, and once more: the finished cart leads to its order.
    expect(await shopper.get(checkout.loader, path)).toMatchObject({ to: first?.to })
    expect(await shopper.post(checkout.action, path, pickup)).toMatchObject({ to: first?.to })
  })

  it("waits for another request that is completing the same cart", async () => {
    const { shopper, path } = await withCart()
    const placed = await shopper.post(checkout.action, path, { ...pickup, name: "!conflict Thử" })
    expect(placed).toMatchObject({ status: 303 })
  })
})

describe("a refusal at the last moment", () => {
  it("names the product and lets it be removed", async () => {
    const { shopper, path } = await withCart()
    const refused = await shopper.post(checkout.action, path, { ...pickup, name: "!expired Thử" })
    expect(refused).toMatchObject({
      status: 409,
      data: {
        problem: {
          code: "certificate_expired",
          texts: ["Chứng nhận OCOP của Ruốc hàu Vân Đồn đã hết hạn, nên sản phẩm tạm ngừng bán."],
          lineIds: [expect.stringMatching(/^line_/)],
        },
        values: { phone: "0912 345 678" },
      },
    })
  })

  it("of the payment says that no order was made", async () => {
    const { shopper, path } = await withCart()
    const answer = await shopper.post(checkout.action, path, { ...pickup, name: "!unpaid Thử" })
    expect(answer).toMatchObject({ status: 409, data: { problem: { code: "payment_failed" } } })
  })

  it("without an answer keeps everything, on the page and on the cart", async () => {
    const { shopper, path } = await withCart()
    const answer = await shopper.post(checkout.action, path, { ...pickup, name: "!slow Thử" })
    expect(answer).toMatchObject({
      status: 503,
      data: { problem: { code: "unavailable" }, values: { email: "mua@example.vn" } },
    })
    expect((await shopper.get(checkout.loader, path)).data).toMatchObject({
      view: { values: { name: "!slow Thử", phone: "0912 345 678", email: "mua@example.vn" } },
    })
  })
})
