import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { returnAmountVnd } from "../return-amount"

describe("what goes back for returned units", () => {
  it("is the price of each unit", () => {
    expect(returnAmountVnd({ totalVnd: 250_000, ordered: 2 }, 1)).toBe(125_000)
    expect(returnAmountVnd({ totalVnd: 250_000, ordered: 2 }, 2)).toBe(250_000)
  })
  it("leaves no đồng behind when a discount does not divide", () => {
    expect(returnAmountVnd({ totalVnd: 100, ordered: 3 }, 1)).toBe(33)
    expect(returnAmountVnd({ totalVnd: 67, ordered: 2 }, 1)).toBe(33)
    expect(returnAmountVnd({ totalVnd: 34, ordered: 1 }, 1)).toBe(34)
  })
  it("adds up to what was paid, in whatever steps", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }),
        (paidVnd, steps) => {
          let ordered = steps.reduce((sum, step) => sum + step, 0)
          let totalVnd = paidVnd
          for (const step of steps) {
            totalVnd -= returnAmountVnd({ totalVnd, ordered }, step)
            ordered -= step
          }
          expect(totalVnd).toBe(0)
        }
      )
    )
  })
})
