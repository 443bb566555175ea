import { describe, expect, it } from "vitest"
import { decideCompletion, decideLine, decideProduct } from "../decide"
import type { CartToComplete, Sale, SaleLine } from "../subjects"

const NOON = new Date("2026-11-23T12:00:00+07:00")
const EARLIER = "2026-11-23T04:30:00.000Z"
const POINT = "sc_ha_long"

const wine = {
  title: "Rượu ba kích Ba Chẽ",
  status: "published",
  channelIds: [POINT],
  ocop: {
    criteria_set: 15,
    abv_permille: 300,
    dossiers: [],
    certificates: [
      {
        decision_number: "100/QĐ-UBND",
        decided_on: "2024-01-25",
        issued_on: "2024-01-31",
        last_valid_day: null,
        stars: 4,
        events: [],
      },
    ],
  },
}
const light = { ...wine, ocop: { ...wine.ocop, abv_permille: 45 } }
const unstated = { ...wine, ocop: { ...wine.ocop, abv_permille: null } }
const line: SaleLine = {
  title: wine.title,
  quantity: 1,
  custom: false,
  product: wine,
  available: 9,
}
const sale: Sale = {
  salesChannelId: POINT,
  alcoholLicence: "12/GP-UBND",
  ageConfirmedAt: EARLIER,
}
const cart: CartToComplete = {
  ...sale,
  ageConfirmedAtCheckout: EARLIER,
  currency: "vnd",
  total: 180_000,
  partTotals: [180_000],
  lines: [{ ...line, unitPrice: 180_000, discounted: false }],
  paymentProviderIds: ["pp_vietqr_vietqr"],
  channelLocationIds: ["sloc_ha_long"],
  shippingLocationIds: ["sloc_ha_long"],
}

describe("publishing alcohol", () => {
  it("needs the strength on record, beside the certificate", () => {
    expect(decideProduct(wine, NOON)).toBe(null)
    expect(decideProduct(unstated, NOON)).toEqual({
      code: "strength_missing",
      message: "“Rượu ba kích Ba Chẽ” là đồ uống có cồn nhưng chưa ghi độ cồn nên chưa được bán.",
    })
    const expired = new Date("2027-02-01T00:00:00+07:00")
    expect(decideProduct(unstated, expired)?.code).toBe("certificate_expired")
  })
})

describe("a line of alcohol", () => {
  it("is sold to who confirmed to be of age, by a point with a licence", () => {
    expect(decideLine(line, sale, NOON)).toBe(null)
    expect(decideLine({ ...line, product: light }, { ...sale, alcoholLicence: null }, NOON)).toBe(
      null
    )
  })

  it.each([
    ["no_alcohol_licence", line, { ...sale, alcoholLicence: null }],
    ["no_alcohol_licence", line, { ...sale, alcoholLicence: null, ageConfirmedAt: null }],
    ["age_not_confirmed", line, { ...sale, ageConfirmedAt: undefined }],
    ["age_not_confirmed", line, { ...sale, ageConfirmedAt: "yes" }],
    ["age_not_confirmed", line, { ...sale, ageConfirmedAt: "2999-01-01T00:00:00Z" }],
    ["age_not_confirmed", { ...line, product: light }, { ...sale, ageConfirmedAt: true }],
    ["strength_missing", { ...line, product: unstated }, sale],
    ["not_listed_here", line, { ...sale, salesChannelId: "sc_mong_cai", alcoholLicence: null }],
    ["insufficient_stock", { ...line, quantity: 10 }, sale],
  ])("is refused with %s", (code, refused, to) => {
    expect(decideLine(refused, to, NOON)?.code).toBe(code)
  })
})

describe("a cart with alcohol that is about to become an order", () => {
  it("passes when age was confirmed at the gate and again with the order", () => {
    expect(decideCompletion(cart, NOON)).toBe(null)
  })

  it.each([
    ["age_not_confirmed", { ...cart, ageConfirmedAt: undefined }],
    ["age_not_confirmed", { ...cart, ageConfirmedAtCheckout: undefined }],
    ["age_not_confirmed", { ...cart, ageConfirmedAtCheckout: "true" }],
    ["no_alcohol_licence", { ...cart, alcoholLicence: " " }],
    ["alcohol_promotion", { ...cart, lines: [{ ...line, unitPrice: 150_000, discounted: true }] }],
    ["payment_not_allowed", { ...cart, paymentProviderIds: ["pp_system_default"] }],
  ])("is refused with %s", (code, refused) => {
    expect(decideCompletion(refused, NOON)?.code).toBe(code)
  })

  it("may hold discounted goods beside it, and asks nothing of carts without it", () => {
    const floss = { ...wine, title: "Ruốc hàu", ocop: { ...wine.ocop, criteria_set: 8 } }
    const other = { ...line, title: "Ruốc hàu", product: floss, unitPrice: 90_000 }
    const lines = [...cart.lines, { ...other, discounted: true }]
    expect(decideCompletion({ ...cart, lines }, NOON)).toBe(null)
    const dry = {
      ...cart,
      alcoholLicence: null,
      ageConfirmedAt: null,
      ageConfirmedAtCheckout: null,
    }
    expect(decideCompletion({ ...dry, lines: lines.slice(1) }, NOON)).toBe(null)
  })
})
