import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fallsToAlarm, isLow } from "../low-stock"
import { mayAsk, priceBounds, wholeVnd } from "../point-price"
import { afterCount, afterMovement, fitsReason, type MoveReason } from "../stock-change"

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

  it.each([
    ["lie above the price", 95_000, 99_000],
    ["lie below the price", 80_000, 85_000],
    ["leave no room", 90_000, 90_000],
    ["run backwards", 99_000, 80_000],
  ])("is fixed when the bounds %s", (_what, min, max) => {
    expect(priceBounds(90_000, min, max)).toBeNull()
  })

  it("is never nothing, nor less", () => {
    const bounds = { min_vnd: 0, max_vnd: 100_000 }
    expect(mayAsk(1, 90_000, bounds)).toBe(true)
    expect(mayAsk(0, 90_000, bounds)).toBe(false)
    expect(mayAsk(-1, -1, null)).toBe(false)
  })
})

describe("a bound as it was written", () => {
  it.each([
    [85_000, 85_000],
    ["85000", 85_000],
    ["0", 0],
    ["999999999999", 999_999_999_999],
    ["9999999999999", null],
    ["85.000", null],
    ["85000đ", null],
    ["giá 85000", null],
    [85_000.5, null],
    [-1, null],
    ["", null],
    [null, null],
    [undefined, null],
    [["85000"], null],
  ])("%j is %j", (written, vnd) => {
    expect(wholeVnd(written)).toBe(vnd)
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

  it("counts from nothing up to the most a shelf holds", () => {
    const level = { stocked: 10, reserved: 0 }
    expect(afterCount(level, 0)).toEqual({ ok: true, stocked: 0 })
    expect(afterCount(level, -1)).toEqual({ ok: false, code: "not_whole" })
    expect(afterCount(level, 100_000)).toEqual({ ok: true, stocked: 100_000 })
  })

  it.each([
    ["5 come", 5, { ok: true, stocked: 15 }],
    ["all go that are not promised", -8, { ok: true, stocked: 2 }],
    ["one more goes", -9, { ok: false, code: "below_reserved", reserved: 2 }],
    ["more go than stand there", -11, { ok: false, code: "below_reserved", reserved: 2 }],
    ["none comes or goes", 0, { ok: false, code: "not_whole" }],
    ["half a pack comes", 0.5, { ok: false, code: "not_whole" }],
    ["more come than a shelf holds", 99_991, { ok: false, code: "too_many" }],
  ])("of 10 units, 2 of them promised: %s", (_what, change, answer) => {
    expect(afterMovement({ stocked: 10, reserved: 2 }, change)).toEqual(answer)
  })

  it.each<[MoveReason, number, boolean]>([
    ["delivery", 5, true],
    ["delivery", 0, false],
    ["delivery", -5, false],
    ["return", 1, true],
    ["return", -1, false],
    ["loss", -1, true],
    ["loss", 0, false],
    ["loss", 1, false],
    ["correction", 1, true],
    ["correction", -1, true],
    ["correction", 0, false],
    ["transfer", 3, true],
    ["transfer", -3, true],
    ["transfer", 0, false],
  ])("fits its reason: %s of %i is %s", (reason, quantity, fits) => {
    expect(fitsReason(reason, quantity)).toBe(fits)
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
