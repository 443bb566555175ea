import { describe, expect, it } from "vitest"
import { hasFraction } from "../doors/whole-dong"

describe("a body that staff send", () => {
  it.each([
    [false, { amount: 120_000 }],
    [false, { amount: null, title: "1.5 kg", weight: 0.5 }],
    [false, { variants: [{ prices: [{ amount: 0 }] }] }],
    [true, { amount: 0.5 }],
    [true, { amount: "0.5" }],
    [true, { amount: "mười" }],
    [true, { variants: [{ prices: [{ amount: 1 }, { amount: 119_999.5 }] }] }],
    [true, { create: [], update: [{ variants: [{ prices: [{ amount: 1.000001 }] }] }] }],
    [true, [{ custom_amount: 1.5 }]],
    [true, { items: [{ unit_price: 99.9 }] }],
  ])("has a fraction of a đồng: %s in %j", (expected, body) => {
    expect(hasFraction(body)).toBe(expected)
  })
})
