import { describe, expect, it } from "vitest"
import { gtinOwners, needsMark, productMark } from "../product-mark"
import { joinedQualifier } from "../qualifier"

const SOUND = "08935001293057"

describe("how a product is marked", () => {
  it.each([
    ["a sound number", SOUND, null, "gtin", true],
    ["the same number as printed", "8935001293057", null, "gtin", true],
    ["a trace code alone", null, "TX-1", "trace_code", true],
    ["neither", null, null, "none", false],
    ["an empty trace code", null, " ", "none", false],
    ["a wrong check digit", "8935001293058", null, "wrong_gtin", false],
    ["a wrong check digit beside a trace code", "8935001293058", "TX-1", "wrong_gtin", true],
    ["no number at all", "chưa có", null, "wrong_gtin", false],
  ] as const)("%s", (_, gtin, trace_code, state, marked) => {
    const product = { gtin, trace_code }
    expect(productMark(product, gtinOwners([product]))).toMatchObject({ state, marked })
  })

  it("a number that two products carry marks neither, however it is written", () => {
    const twins = [
      { gtin: SOUND, trace_code: null },
      { gtin: "8935001293057", trace_code: null },
    ]
    const owners = gtinOwners(twins)
    expect(twins.map((product) => productMark(product, owners))).toEqual([
      { state: "repeated_gtin", marked: false, problem: null },
      { state: "repeated_gtin", marked: false, problem: null },
    ])
  })

  it("is not asked of tourism", () => {
    expect(needsMark({ product_group: "VI", criteria_set: 26 })).toBe(false)
    expect(needsMark({ product_group: "I", criteria_set: 8 })).toBe(true)
  })
})

describe("a sum of reported numbers", () => {
  it("claims no more than its parts", () => {
    expect(joinedQualifier([])).toBe("exact")
    expect(joinedQualifier(["exact", "exact"])).toBe("exact")
    expect(joinedQualifier(["exact", "more_than"])).toBe("more_than")
    expect(joinedQualifier(["more_than", "about", "exact"])).toBe("about")
  })
})
