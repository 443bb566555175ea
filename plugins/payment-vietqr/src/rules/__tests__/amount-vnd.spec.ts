import { describe, expect, it } from "vitest"
import { amountVnd } from "../amount-vnd"

describe("an amount from Medusa", () => {
  it("comes as an object of bignumber.js, too", () => {
    expect(amountVnd({ valueOf: () => "250000" })).toBe(250_000)
  })

  it.each([
    [250_000, 250_000],
    ["250000", 250_000],
    [{ value: "250000", precision: 20 }, 250_000],
    [{ numeric: 250_000, raw: { value: "250000" } }, 250_000],
    [0, 0],
  ])("%j is %i đồng", (amount, vnd) => {
    expect(amountVnd(amount)).toBe(vnd)
  })

  it.each([
    [107_998.92],
    ["107998.92"],
    [{ value: "0.5" }],
    [-1],
    [Number.NaN],
    [null],
    [""],
    ["  "],
    ["x"],
    [{}],
    [undefined],
    [true],
  ])("%j is refused", (amount) => {
    expect(() => amountVnd(amount)).toThrow(RangeError)
  })

  it("is named when it is refused", () => {
    expect(() => amountVnd({ value: "0.5" })).toThrow(
      new RangeError('"0.5" is not a whole number of đồng')
    )
  })
})
