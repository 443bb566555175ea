import { describe, expect, it } from "vitest"
import { readCheckout, type CheckoutWays } from "../checkout-form.server"

const BOTH: CheckoutWays = {
  receive: ["pickup", "delivery"],
  payment: ["transfer", "card"],
  asksAge: false,
}
const PICKUP_ONLY: CheckoutWays = { receive: ["pickup"], payment: ["transfer"], asksAge: false }

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const person = { name: "Người mua thử", phone: "0912 345 678", email: "Mua.Thu@Example.vn" }
const vanDon = { province: "22", unit: "van don", street: "Số 5, thôn 3" }

describe("a checkout by pick-up", () => {
  it("needs name, phone and e-mail only, and stores them in one form", () => {
    expect(readCheckout(form(person), PICKUP_ONLY)).toMatchObject({
      ok: true,
      value: {
        name: "Người mua thử",
        phone: "+84912345678",
        email: "mua.thu@example.vn",
        receive: "pickup",
        address: null,
        payment: "transfer",
      },
    })
  })

  it("joins letters typed as base and mark, and removes double spaces", () => {
    const reading = readCheckout(
      form({ ...person, name: "  Nguye\u0302\u0303n   Thị\u0000 Thử " }),
      PICKUP_ONLY
    )
    expect(reading).toMatchObject({ ok: true, value: { name: "Nguyễn Thị Thử" } })
  })

  it("names what is missing, field by field", () => {
    expect(readCheckout(form({}), BOTH)).toMatchObject({
      ok: false,
      errors: {
        name: "name_missing",
        phone: "phone_missing",
        email: "email_missing",
        receive: "receive_missing",
        payment: "payment_missing",
      },
    })
  })

  it("names what is wrong and keeps what was typed", () => {
    const typed = {
      name: "1",
      phone: "0212345678",
      email: "mua@",
      receive: "pickup",
      payment: "transfer",
    }
    const reading = readCheckout(form(typed), BOTH)
    expect(reading).toMatchObject({
      ok: false,
      errors: { name: "name_short", phone: "phone_wrong", email: "email_wrong" },
      values: typed,
    })
  })

  it("does not look at an address that is not needed", () => {
    const reading = readCheckout(
      form({ ...person, receive: "pickup", payment: "transfer", unit: "?" }),
      BOTH
    )
    expect(reading.ok).toBe(true)
  })
})

describe("a checkout by delivery", () => {
  const delivery = { ...person, receive: "delivery", payment: "card" }

  it("takes a commune of Quảng Ninh by name, accents or not, and keeps its code", () => {
    expect(readCheckout(form({ ...delivery, ...vanDon }), BOTH)).toMatchObject({
      ok: true,
      value: {
        receive: "delivery",
        payment: "card",
        address: {
          street: "Số 5, thôn 3",
          unit: "Đặc khu Vân Đồn",
          unitCode: "06994",
          province: "Quảng Ninh",
          provinceCode: "22",
        },
      },
    })
  })

  it("refuses a commune that Quảng Ninh does not have", () => {
    expect(readCheckout(form({ ...delivery, ...vanDon, unit: "Quan Lạn" }), BOTH)).toMatchObject({
      ok: false,
      errors: { unit: "unit_unknown" },
    })
  })

  it("tells everything that is wrong at once", () => {
    const typed = { ...delivery, province: "22", unit: "Móng Cái", street: "" }
    expect(readCheckout(form(typed), BOTH)).toMatchObject({
      ok: false,
      errors: { unit: "unit_unknown", street: "street_missing" },
    })
  })

  it("takes the commune as written in another province", () => {
    const reading = readCheckout(
      form({ ...delivery, province: "01", unit: "Phường Hoàn Kiếm", street: "12 Hàng Bài" }),
      BOTH
    )
    expect(reading).toMatchObject({
      ok: true,
      value: { address: { unit: "Phường Hoàn Kiếm", unitCode: null, province: "Hà Nội" } },
    })
  })

  it("asks for each part of the address", () => {
    expect(readCheckout(form(delivery), BOTH)).toMatchObject({
      ok: false,
      errors: { province: "province_missing", unit: "unit_missing", street: "street_missing" },
    })
  })
})

describe("a choice that this cart does not offer", () => {
  it("counts as no choice", () => {
    const ways: CheckoutWays = { ...BOTH, payment: ["transfer"] }
    expect(readCheckout(form({ ...person, receive: "drone" }), ways)).toMatchObject({
      ok: false,
      errors: { receive: "receive_missing" },
    })
  })

  it("cannot turn a card on that has no keys", () => {
    expect(readCheckout(form({ ...person, payment: "card" }), PICKUP_ONLY)).toMatchObject({
      ok: true,
      value: { payment: "transfer" },
    })
  })
})

describe("a cart with alcohol", () => {
  const ways: CheckoutWays = { ...PICKUP_ONLY, asksAge: true }

  it("needs the box about the buyer's age, ticked by the buyer", () => {
    for (const adult of ["", "on", "no"]) {
      expect(readCheckout(form({ ...person, adult }), ways)).toMatchObject({
        ok: false,
        errors: { adult: "adult_missing" },
      })
    }
    expect(readCheckout(form({ ...person, adult: "yes" }), ways)).toMatchObject({
      ok: true,
      value: { adult: true },
    })
  })

  it("is the only one whose box counts", () => {
    expect(readCheckout(form({ ...person, adult: "yes" }), PICKUP_ONLY)).toMatchObject({
      ok: true,
      value: { adult: false },
    })
  })
})
