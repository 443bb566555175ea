import { describe, expect, it } from "vitest"
import { paymentState, type PaymentFacts } from "../payment-state"

const expiresAt = new Date("2026-11-20T08:00:00.000Z")
const before = new Date(expiresAt.getTime() - 1)
const waiting: PaymentFacts = {
  creditedVnd: 0,
  expiresAt,
  stored: "open",
  orderCancelled: false,
}

describe("what the payment page says", () => {
  it.each([
    ["nothing came yet", {}, before, "waiting"],
    ["a part came", { creditedVnd: 1 }, before, "underpaid"],
    ["the sum came, the capture runs", { stored: "settled", creditedVnd: 250_000 }, before, "paid"],
    ["the window ended a moment ago, the job is late", {}, expiresAt, "expired"],
    ["a part came and the window ended", { creditedVnd: 1 }, expiresAt, "expired"],
    [
      "paid stays paid after the window",
      { stored: "captured", creditedVnd: 250_000 },
      expiresAt,
      "paid",
    ],
    ["the job closed it", { stored: "expired", orderCancelled: true }, expiresAt, "expired"],
    ["the books say cancelled, the order not yet", { stored: "cancelled" }, before, "cancelled"],
    ["staff cancelled the order", { orderCancelled: true }, before, "cancelled"],
    [
      "staff cancelled a paid order",
      { stored: "captured", orderCancelled: true },
      before,
      "cancelled",
    ],
  ] satisfies [string, Partial<PaymentFacts>, Date, string][])(
    "%s",
    (_case, change, at, expected) => {
      expect(paymentState({ ...waiting, ...change }, at)).toBe(expected)
    }
  )
})
