import { describe, expect, it } from "vitest"
import {
  inScope,
  isTourism,
  placeIn,
  scopeName,
  scopeTest,
  type CoverageScope,
  type Dimension,
  type ScopedProduct,
} from "../coverage-scope"

/** Four stars, food, of a cooperative in Phường Hà Tu, which lay in Hạ Long. */
const SQUID: ScopedProduct = {
  product_group: "I",
  criteria_set: 5,
  stars: 4,
  unit_code: "06652",
  district_2024_code: "193",
  producer: { type: "cooperative" },
}
const HOMESTAY: ScopedProduct = { ...SQUID, product_group: "VI", criteria_set: 26 }

describe("community tourism", () => {
  it.each([
    ["group VI", "VI", 0, true],
    ["scoring sheet 26, whatever the group says", "I", 26, true],
    ["food", "I", 5, false],
  ])("%s", (_what, product_group, criteria_set, expected) => {
    expect(isTourism({ product_group, criteria_set })).toBe(expected)
  })
})

describe("the place of a product", () => {
  it.each<[Dimension, string]>([
    ["group", "I"],
    ["stars", "4"],
    ["district", "193"],
    ["unit", "06652"],
    ["producer", "cooperative"],
    ["tourism", "without"],
  ])("by %s is %s", (dimension, place) => {
    expect(placeIn(SQUID, dimension)).toBe(place)
  })

  it("is empty where nobody knows it", () => {
    const nowhere = { ...SQUID, unit_code: null, district_2024_code: null }
    expect(placeIn(nowhere, "unit")).toBe("")
    expect(placeIn(nowhere, "district")).toBe("")
  })
})

describe("a figure that is narrowed", () => {
  it.each<[string, CoverageScope, boolean]>([
    ["by nothing counts everything", {}, true],
    ["to its group counts it", { group: "I" }, true],
    ["to another group does not", { group: "II" }, false],
    ["to its stars counts it", { stars: 4 }, true],
    ["to other stars does not", { stars: 5 }, false],
    ["to its old district counts it", { district: "193" }, true],
    ["to another old district does not", { district: "194" }, false],
    ["to its ward counts it", { unit: "06652" }, true],
    ["to another ward does not", { unit: "06658" }, false],
    ["to cooperatives counts it", { producer: "cooperative" }, true],
    ["to households does not", { producer: "household" }, false],
    ["to what is not tourism counts it", { tourism: "without" }, true],
    ["to tourism does not", { tourism: "only" }, false],
    ["to its group and other stars does not", { group: "I", stars: 5 }, false],
  ])("%s", (_what, scope, expected) => {
    expect(inScope(SQUID, scope)).toBe(expected)
  })

  it("to tourism counts a homestay and not the food", () => {
    expect([SQUID, HOMESTAY].filter(scopeTest({ tourism: "only" }))).toEqual([HOMESTAY])
  })

  it("leaves out what has no known place", () => {
    expect(inScope({ ...SQUID, unit_code: null }, { unit: "06652" })).toBe(false)
  })
})

describe("the name of a scope", () => {
  it("is the same whatever the order of its filters", () => {
    expect(scopeName({ tourism: "without", stars: 4, group: "I" })).toBe(
      "group=I&stars=4&tourism=without"
    )
    expect(scopeName({ producer: "household", unit: "06652", district: "193" })).toBe(
      "district=193&unit=06652&producer=household"
    )
  })

  it("is empty for the whole province", () => {
    expect(scopeName({})).toBe("")
  })
})
