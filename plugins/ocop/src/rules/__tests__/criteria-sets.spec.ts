import { describe, expect, it } from "vitest"
import { groupOfCriteriaSet } from "../criteria-sets"

describe("the group of a criteria set", () => {
  it("follows the annex of Decision 26/2026 at both ends of every group", () => {
    const ends = [1, 13, 14, 17, 18, 20, 21, 22, 23, 25, 26]
    expect(ends.map(groupOfCriteriaSet)).toEqual([
      "I",
      "I",
      "II",
      "II",
      "III",
      "III",
      "IV",
      "IV",
      "V",
      "V",
      "VI",
    ])
  })

  it("is none outside 1 to 26", () => {
    expect([0, 27, 1.5].map(groupOfCriteriaSet)).toEqual([null, null, null])
  })
})
