import { describe, expect, it } from "vitest"
import { confirmsAge, isAlcohol, mayOffer, needsLicence, statesStrength } from "../alcohol"

const riceSpirit = { criteria_set: 14, abv_permille: 295 }
const lightCider = { criteria_set: 15, abv_permille: 54 }
const tea = { criteria_set: 13, abv_permille: null }

describe("what counts as alcohol", () => {
  it("is criteria sets 14 and 15, whatever the strength", () => {
    const sets = Array.from({ length: 26 }, (_, index) => index + 1)
    expect(sets.filter(isAlcohol)).toEqual([14, 15])
  })
})

describe("the strength of a drink", () => {
  it("has to be recorded for sets 14 and 15 only", () => {
    expect(statesStrength(riceSpirit)).toBe(true)
    expect(statesStrength({ criteria_set: 15, abv_permille: 0 })).toBe(true)
    expect(statesStrength({ criteria_set: 14, abv_permille: null })).toBe(false)
    expect(statesStrength({ criteria_set: 15 })).toBe(false)
    expect(statesStrength(tea)).toBe(true)
  })
})

describe("the seller's licence", () => {
  it.each([
    [14, 54, false],
    [14, 55, true],
    [15, 54, false],
    [15, 55, true],
    [15, null, true],
    [13, 400, false],
    [16, null, false],
  ])("set %i at %s tenths of a percent needs one: %s", (criteria_set, abv_permille, needed) => {
    expect(needsLicence({ criteria_set, abv_permille })).toBe(needed)
  })

  it("is a number, not an empty field", () => {
    expect(mayOffer(riceSpirit, "12/GP-UBND")).toBe(true)
    expect(mayOffer(riceSpirit, null)).toBe(false)
    expect(mayOffer(riceSpirit, undefined)).toBe(false)
    expect(mayOffer(riceSpirit, "  ")).toBe(false)
    expect(mayOffer(lightCider, null)).toBe(true)
    expect(mayOffer(tea, null)).toBe(true)
  })
})

describe("a confirmation of age", () => {
  const noon = new Date("2026-11-23T12:00:00+07:00")

  it.each([
    ["2026-11-23T05:00:00.000Z", true],
    ["2026-11-23T12:00:00+07:00", true],
    ["2026-11-01T08:30:00Z", true],
    ["2026-11-23T05:05:00.000Z", true],
    ["2026-11-23T05:05:00.001Z", false],
    ["2999-01-01T00:00:00Z", false],
    ["2026-11-23", false],
    ["2026-13-45T99:99:00Z", false],
    ["before 2026-11-23T05:00:00Z", false],
    ["yes", false],
    ["", false],
    [["2026-11-23T05:00:00.000Z"], false],
    [true, false],
    [1, false],
    [null, false],
    [undefined, false],
  ])("%s: %s", (answer, confirmed) => {
    expect(confirmsAge(answer, noon)).toBe(confirmed)
  })
})
