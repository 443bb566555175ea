import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { coverage, permille } from "../coverage"
import { localDate } from "../local-date"
import { producerBucket } from "../producer-bucket"
import { assessedStars, parseStars, starsForScore } from "../stars"

const AS_OF = localDate("2024-06-30")
const ids = (from: number, to: number) =>
  Array.from({ length: to - from }, (_none, index) => `product ${from + index}`)

describe("listing coverage", () => {
  it("reproduces the published figures of the first half of 2024", () => {
    const certified = ids(0, 393)
    expect(coverage(ids(0, 160), certified, AS_OF)).toMatchObject({
      covered: 160,
      base: 393,
      permille: 407,
    })
    expect(coverage(ids(0, 108), certified, AS_OF).permille).toBe(275)
    expect(coverage(certified, certified, AS_OF)).toMatchObject({ permille: 1000, missing: [] })
  })

  it("does not count what is listed without a certificate", () => {
    expect(coverage(["a", "b", "x"], ["a", "b", "c"], AS_OF)).toEqual({
      asOf: "2024-06-30",
      covered: 2,
      base: 3,
      permille: 667,
      missing: ["c"],
    })
  })

  it("has no percentage without a base", () => {
    expect(coverage(["a"], [], AS_OF)).toMatchObject({ covered: 0, base: 0, permille: null })
  })

  it("rounds half up, in integers", () => {
    expect(permille(1, 2000)).toBe(1)
    expect(permille(1, 2001)).toBe(0)
  })

  it("is never above its base", () => {
    const sets = fc.array(fc.constantFrom("a", "b", "c", "d", "e"))
    fc.assert(
      fc.property(sets, sets, (listed, base) => {
        const share = coverage(listed, base, AS_OF)
        expect(share.covered + share.missing.length).toBe(share.base)
        if (share.permille !== null) expect(share.permille).toBeLessThanOrEqual(1000)
      })
    )
  })
})

describe("score to stars", () => {
  it.each([
    [0, 1],
    [2999, 1],
    [3000, 2],
    [4999, 2],
    [5000, 3],
    [6999, 3],
    [7000, 4],
    [8999, 4],
    [9000, 5],
    [10_000, 5],
  ])("%i hundredths are %i stars", (score, stars) => {
    expect(starsForScore(score)).toBe(stars)
  })

  it.each([-100, 10_001, 70.5])("%d is no score", (score) => {
    expect(() => starsForScore(score)).toThrow(RangeError)
  })

  it("is held down by unmet minimum requirements", () => {
    expect(assessedStars(9200, 4)).toBe(4)
    expect(assessedStars(7200, 5)).toBe(4)
  })

  it("gives sellable stars from 3 to 5 only", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 3.5].map(parseStars)).toEqual([
      null,
      null,
      null,
      3,
      4,
      5,
      null,
      null,
    ])
  })
})

describe("the three published kinds of producer", () => {
  it("hold the six of the law", () => {
    expect(producerBucket("enterprise")).toBe("enterprise")
    expect(producerBucket("cooperative")).toBe("cooperative")
    expect(producerBucket("association")).toBe("cooperative")
    expect(producerBucket("cooperative_group")).toBe("household")
    expect(producerBucket("farm")).toBe("household")
    expect(producerBucket("household")).toBe("household")
  })
})
