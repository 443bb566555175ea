import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type * as CartAction from "../api/cart"
import type * as AgeCheckPage from "../shop/age-check"
import type * as CartPage from "../shop/cart"
import type * as CheckoutPage from "../shop/checkout"
import type * as ProducerPage from "../shop/producer"
import type * as ProductPage from "../shop/product"
import type * as ProductsPage from "../shop/products"
import { Shopper, startBackend } from "./shopper"

let stop = () => {}
let age: typeof AgeCheckPage
let products: typeof ProductsPage
let product: typeof ProductPage
let producer: typeof ProducerPage
let cartAction: typeof CartAction
let cart: typeof CartPage
let checkout: typeof CheckoutPage

beforeAll(async () => {
  stop = (await startBackend()).stop
  age = await import("../shop/age-check")
  products = await import("../shop/products")
  product = await import("../shop/product")
  producer = await import("../shop/producer")
  cartAction = await import("../api/cart")
  cart = await import("../shop/cart")
  checkout = await import("../shop/checkout")
})
afterAll(() => stop())

const WINE = "/products/ruou-mo-yen-tu"
const POINT = "trung-tam-ocop-ha-long"
const add = { intent: "add", point: POINT, variant_id: "variant_drink_0", quantity: "1" }

async function adult(): Promise<Shopper> {
  const shopper = new Shopper()
  await shopper.post(age.action, "/age-check", { answer: "yes", to: WINE })
  return shopper
}

describe("the question before alcohol", () => {
  it("stands before list, search and page, in both languages, and no cache keeps it", async () => {
    for (const [loader, path, question] of [
      [products.loader, "/products?alcohol=1", "/age-check?to=%2Fproducts%3Falcohol%3D1"],
      [
        products.loader,
        "/en/products?alcohol=1&q=r%C6%B0%E1%BB%A3u",
        "/en/age-check?to=%2Fen%2Fproducts%3Falcohol%3D1%26q%3Dr%25C6%25B0%25E1%25BB%25A3u",
      ],
      [product.loader, WINE, "/age-check?to=%2Fproducts%2Fruou-mo-yen-tu"],
      [product.loader, `/en${WINE}`, "/en/age-check?to=%2Fen%2Fproducts%2Fruou-mo-yen-tu"],
    ] as const) {
      const answer = await new Shopper().get(loader, path)
      expect(answer).toMatchObject({
        status: 302,
        to: question,
        cacheControl: "private, no-store",
        setCookie: null,
      })
    }
  })

  it("names no product", async () => {
    const { data } = await new Shopper().get(age.loader, `/age-check?to=${WINE}`)
    expect(data).toMatchObject({ title: "Bạn đã đủ 18 tuổi chưa?", to: WINE })
    expect(JSON.stringify(data)).not.toMatch(/rượu/i)
  })

  it("remembers a yes for the session, in a cookie that says nothing else", async () => {
    const shopper = new Shopper()
    const yes = await shopper.post(age.action, "/age-check", { answer: "yes", to: WINE })
    expect(yes).toMatchObject({ status: 303, to: WINE, cacheControl: "private, no-store" })
    expect(yes.setCookie).toMatch(/^adult=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(atob(decodeURIComponent(shopper.cookies.split("=")[1] ?? ""))).toBe('"yes"')
    expect(await shopper.get(age.loader, `/age-check?to=${WINE}`)).toMatchObject({ to: WINE })
  })

  it("lets a no go with thanks, and forgets an earlier yes", async () => {
    const shopper = await adult()
    const no = await shopper.post(age.action, "/en/age-check", { answer: "no", to: `/en${WINE}` })
    expect(no).toMatchObject({ status: 303 })
    expect(no.setCookie).toMatch(/Max-Age=0/)
    const goodbye = await shopper.get(age.loader, no.to ?? "")
    expect(goodbye.data).toMatchObject({ title: "Thank you for your answer" })
    expect(await shopper.get(product.loader, WINE)).toMatchObject({ status: 302 })
  })

  it("asks again when nothing was chosen", async () => {
    const answer = await new Shopper().post(age.action, "/age-check", { to: WINE })
    expect(answer).toMatchObject({
      status: 400,
      data: { problem: "Hãy chọn một trong hai câu trả lời." },
      setCookie: null,
    })
  })

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "javascript:alert(1)",
    "",
    "/age-check?to=/age-check",
    "/en/age-check",
  ])("never leads away from the shop or in a circle: %s", async (to) => {
    const answer = await new Shopper().post(age.action, "/age-check", { answer: "yes", to })
    expect(answer.to).toBe("/products?alcohol=1")
  })
})

describe("behind the question", () => {
  it("a list of drinks only, with the notice and a way back, kept by no cache", async () => {
    const shopper = await adult()
    const list = await shopper.get(products.loader, "/products?alcohol=1")
    expect(list).toMatchObject({
      status: 200,
      cacheControl: "private, no-store",
      data: {
        heading: "Đồ uống có cồn",
        warning: { title: "Không bán cho người dưới 18 tuổi" },
        otherSide: { to: "/products" },
        page: { total: 2 },
      },
    })
    expect(list.data).toMatchObject({
      meta: expect.arrayContaining([{ name: "robots", content: "noindex, follow" }]),
    })
  })

  it("a page with strength, notice and licences, without data for search engines", async () => {
    const page = await (await adult()).get(product.loader, WINE)
    expect(page).toMatchObject({
      cacheControl: "private, no-store",
      data: {
        product: {
          title: "Rượu mơ Yên Tử",
          alcohol: {
            title: "Không bán cho người dưới 18 tuổi",
            strength: "Độ cồn 29,5 % vol",
          },
          similar: [],
        },
        meta: expect.arrayContaining([{ name: "robots", content: "noindex, follow" }]),
      },
    })
    expect(JSON.stringify(page.data)).toContain("Giấy phép bán rượu: Minh họa số 01/GP-BLR")
    expect(JSON.stringify(page.data)).not.toContain("script:ld+json")
  })
})

describe("the open shop", () => {
  it("shows no drink, stays without cookie and may be kept, and offers a plain way on", async () => {
    const list = await (await adult()).get(products.loader, "/products?q=r%C6%B0%E1%BB%A3u")
    expect(list).toMatchObject({
      cacheControl: "public, max-age=0, s-maxage=60",
      setCookie: null,
      data: {
        page: { total: 0 },
        otherSide: {
          label: "Sản phẩm dành cho người từ đủ 18 tuổi",
          to: "/products?alcohol=1&q=r%C6%B0%E1%BB%A3u",
        },
      },
    })
    const page = await new Shopper().get(product.loader, "/products/ruoc-hau-van-don")
    expect(page).toMatchObject({ cacheControl: "public, max-age=0, s-maxage=60", setCookie: null })
  })

  it("counts a producer's drinks without naming them", async () => {
    const url = new URL("http://localhost:3300/producers/htx-nong-nghiep-tong-hop")
    const answer = await producer.loader({
      url,
      request: new Request(url),
      params: { handle: "htx-nong-nghiep-tong-hop" },
      context: null,
    } as never)
    expect(answer.producer.adultsOnly).toEqual({
      label: "2 sản phẩm khác dành cho người từ đủ 18 tuổi",
      to: "/products?alcohol=1&producer=htx-nong-nghiep-tong-hop",
    })
    expect(JSON.stringify(answer)).not.toMatch(/rượu/i)
  })
})

describe("buying a drink", () => {
  it("without having answered leads to the cart, which offers the question", async () => {
    const shopper = new Shopper()
    const refused = await shopper.post(cartAction.action, "/api/cart", { ...add, return: "/cart" })
    expect(refused).toMatchObject({ status: 303, to: "/cart?problem=age_not_confirmed" })
    expect((await shopper.get(cart.loader, refused.to ?? "")).data).toMatchObject({
      ageCheck: "/age-check?to=%2Fcart",
    })
  })

  it("takes the answer along, into a new cart and into one that had none", async () => {
    const shopper = await adult()
    const other = { ...add, variant_id: "variant_1", return: "/cart" }
    expect(await shopper.post(cartAction.action, "/api/cart", other)).toMatchObject({ to: "/cart" })
    expect(
      await shopper.post(cartAction.action, "/api/cart", { ...add, return: "/cart" })
    ).toMatchObject({ status: 303, to: "/cart" })
    expect((await shopper.get(cart.loader, "/cart")).data).toMatchObject({
      sections: [{ alcohol: true, lines: [{ alcohol: false }, { alcohol: true }] }],
    })
  })

  it("asks once more with the order, by a box that is not ticked", async () => {
    const shopper = await adult()
    await shopper.post(cartAction.action, "/api/cart", { ...add, return: "/cart" })
    const { sections } = (await shopper.get(cart.loader, "/cart")).data as {
      sections: { id: string }[]
    }
    const path = `/checkout/${sections[0]?.id ?? ""}`
    const page = await shopper.get(checkout.loader, path)
    expect(page.data).toMatchObject({
      view: {
        cart: { alcohol: true },
        values: { adult: "" },
        seller: { licence: "Minh họa số 01/GP-BLR" },
      },
    })
    const fields = {
      name: "Người mua thử",
      phone: "0912345678",
      email: "mua.thu@example.vn",
      receive: "pickup",
      payment: "transfer",
      total_pickup: "180000",
    }
    expect(await shopper.post(checkout.action, path, fields)).toMatchObject({
      status: 400,
      data: { errors: { adult: "adult_missing" } },
    })
    const placed = await shopper.post(checkout.action, path, { ...fields, adult: "yes" })
    expect(placed.status).toBe(303)
    expect(placed.to).toMatch(/^\/pay\/order_/)
  })
})
