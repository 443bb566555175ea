import { describe, expect, it } from "vitest"
import { decideCompletion, decideLine } from "../decide"
import type { CartToComplete, SaleLine } from "../subjects"

const NOON = new Date("2026-11-23T12:00:00+07:00")
const POINT = "sc_van_don"
const HERE = { salesChannelId: POINT, alcoholLicence: null, ageConfirmedAt: undefined }
const LOCATION = "sloc_van_don"

const certificate = {
  decision_number: "100/QĐ-UBND",
  decided_on: "2024-01-25",
  issued_on: "2024-01-31",
  last_valid_day: null,
  stars: 4,
  events: [],
}
const product = {
  title: "Ruốc hàu Vân Đồn",
  status: "published",
  channelIds: [POINT],
  ocop: { criteria_set: 8, dossiers: [], certificates: [certificate] },
}
const line: SaleLine = {
  title: product.title,
  quantity: 2,
  custom: false,
  product,
  available: 5,
}
const cart: CartToComplete = {
  ...HERE,
  ageConfirmedAtCheckout: undefined,
  currency: "vnd",
  total: 240_000,
  partTotals: [240_000, 0],
  lines: [{ ...line, unitPrice: 120_000, discounted: false }],
  paymentProviderIds: ["pp_vietqr_vietqr"],
  channelLocationIds: [LOCATION],
  shippingLocationIds: [LOCATION],
}

describe("a line", () => {
  it("of a certified, published, listed product in stock passes", () => {
    expect(decideLine(line, HERE, NOON)).toBe(null)
    expect(decideLine({ ...line, quantity: 5 }, HERE, NOON)).toBe(null)
    expect(decideLine({ ...line, available: null }, HERE, NOON)).toBe(null)
  })

  it.each([
    ["custom_line", { ...line, custom: true, product: null }],
    ["not_listed_here", { ...line, product: null }],
    ["no_certificate", { ...line, product: { ...product, ocop: null } }],
    ["not_listed_here", { ...line, product: { ...product, status: "draft" } }],
    ["not_listed_here", { ...line, product: { ...product, channelIds: ["sc_ha_long"] } }],
    ["quantity_not_whole", { ...line, quantity: 0.5 }],
    ["quantity_not_whole", { ...line, quantity: 0 }],
    ["quantity_not_whole", { ...line, quantity: -1 }],
    ["quantity_too_large", { ...line, quantity: 1000, available: 2000 }],
    ["insufficient_stock", { ...line, quantity: 6 }],
  ])("is refused with %s", (code, refused) => {
    expect(decideLine(refused, HERE, NOON)?.code).toBe(code)
  })

  it("of a cart without a point is sold nowhere", () => {
    expect(decideLine(line, { ...HERE, salesChannelId: null }, NOON)?.code).toBe("not_listed_here")
  })

  it("is refused for its certificate before its listing, and the sentence names the product", () => {
    const draft = { ...line, product: { ...product, status: "draft" } }
    expect(decideLine(draft, HERE, new Date("2027-02-01T00:00:00+07:00"))).toEqual({
      code: "certificate_expired",
      message:
        "Giấy chứng nhận OCOP của “Ruốc hàu Vân Đồn” đã hết hiệu lực nên sản phẩm tạm ngừng bán.",
    })
  })
})

describe("a cart that is about to become an order", () => {
  it("passes when everything holds", () => {
    expect(decideCompletion(cart, NOON)).toBe(null)
  })

  it.each([
    [
      "insufficient_stock",
      { ...cart, lines: [{ ...line, quantity: 6, unitPrice: 120_000, discounted: false }] },
    ],
    ["channel_change", { ...cart, shippingLocationIds: ["sloc_ha_long"] }],
    ["channel_change", { ...cart, shippingLocationIds: [null] }],
    ["payment_not_allowed", { ...cart, paymentProviderIds: ["pp_system_default"] }],
    ["payment_not_allowed", { ...cart, paymentProviderIds: ["pp_stripe-oxxo_stripe"] }],
    [
      "payment_not_allowed",
      { ...cart, paymentProviderIds: ["pp_vietqr_vietqr", "pp_system_default"] },
    ],
    ["fractional_total", { ...cart, total: 240_000.5 }],
    [
      "fractional_total",
      { ...cart, lines: [{ ...line, unitPrice: 119_999.5, discounted: false }] },
    ],
    ["fractional_total", { ...cart, partTotals: [239_999.5, 0.5] }],
    ["currency_not_allowed", { ...cart, currency: "usd" }],
    ["zero_total", { ...cart, total: 0 }],
    ["zero_total", { ...cart, total: -1 }],
  ])("is refused with %s", (code, refused) => {
    expect(decideCompletion(refused, NOON)?.code).toBe(code)
  })

  it("of a service without delivery needs no shipping option", () => {
    expect(decideCompletion({ ...cart, shippingLocationIds: [] }, NOON)).toBe(null)
  })
})
