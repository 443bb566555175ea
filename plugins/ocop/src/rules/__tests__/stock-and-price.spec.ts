import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fallsToAlarm, isLow } from "../low-stock"
import { mayAsk, priceBounds } from "../point-price"
import { afterCount, afterMovement, fitsReason } from "../stock-change"

describe("what a point may ask", () => {
  it("is the producer's price when the producer gives no bounds", () => {
    expect(priceBounds(90_000, null, null)).toBeNull()
    expect(mayAsk(90_000, 90_000, null)).toBe(true)
    expect(mayAsk(89_999, 90_000, null)).toBe(false)
  })

  it("is anything between the bounds, both included", () => {
    const bounds = priceBounds(90_000, 80_000, 100_000)
    expect(bounds).toEqual({ min_vnd: 80_000, max_vnd: 100_000 })
    expect(mayAsk(80_000, 90_000, bounds)).toBe(true)
    expect(mayAsk(100_000, 90_000, bounds)).toBe(true)
    expect(mayAsk(79_999, 90_000, bounds)).toBe(false)
    expect(mayAsk(100_001, 90_000, bounds)).toBe(false)
    expect(mayAsk(90_000.5, 90_000, bounds)).toBe(false)
  })

  it("reaches from the producer's price to the one bound that is given", () => {
    expect(priceBounds(90_000, null, 95_000)).toEqual({ min_vnd: 90_000, max_vnd: 95_000 })
    expect(priceBounds(90_000, 85_000, null)).toEqual({ min_vnd: 85_000, max_vnd: 90_000 })
  })

  it("is fixed when the bounds contradict the price", () => {
    expect(priceBounds(90_000, 95_000, 99_000)).toBeNull()
  })
})

describe("what a change does to the stock", () => {
  it("never leaves fewer units than are promised, nor a part of one", () => {
    const level = fc
      .record({ reserved: fc.nat(50), free: fc.nat(50) })
      .map(({ reserved, free }) => ({ stocked: reserved + free, reserved }))
    fc.assert(
      fc.property(level, fc.integer({ min: -200, max: 200 }), (before, change) => {
        const answer = afterMovement(before, change)
        if (answer.ok) {
          expect(answer.stocked).toBe(before.stocked + change)
          expect(answer.stocked).toBeGreaterThanOrEqual(before.reserved)
        } else expect(change === 0 || before.stocked + change < before.reserved).toBe(true)
      })
    )
  })

  it("takes a count as it is, down to what is promised", () => {
    expect(afterCount({ stocked: 10, reserved: 2 }, 2)).toEqual({ ok: true, stocked: 2 })
    expect(afterCount({ stocked: 10, reserved: 2 }, 1)).toEqual({
      ok: false,
      code: "below_reserved",
      reserved: 2,
    })
    expect(afterCount({ stocked: 1, reserved: 0 }, 1.5)).toEqual({ ok: false, code: "not_whole" })
    expect(afterCount({ stocked: 1, reserved: 0 }, 100_001)).toEqual({
      ok: false,
      code: "too_many",
    })
  })

  it("fits its reason", () => {
    expect(fitsReason("delivery", 5)).toBe(true)
    expect(fitsReason("delivery", -5)).toBe(false)
    expect(fitsReason("loss", -1)).toBe(true)
    expect(fitsReason("loss", 1)).toBe(false)
    expect(fitsReason("correction", -1)).toBe(true)
    expect(fitsReason("correction", 0)).toBe(false)
  })
})

describe("the alarm", () => {
  it("tells low from out", () => {
    expect(isLow(3, 3)).toBe(true)
    expect(isLow(4, 3)).toBe(false)
    expect(isLow(0, 3)).toBe(false)
  })

  it("rings once for each fall", () => {
    expect(fallsToAlarm(3, 3, false)).toBe(true)
    expect(fallsToAlarm(0, 3, true)).toBe(false)
    expect(fallsToAlarm(4, 3, false)).toBe(false)
  })
})
