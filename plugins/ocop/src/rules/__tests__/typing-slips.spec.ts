import { describe, expect, it } from "vitest"
import { editDistance, withoutTelex, withoutVni } from "../typing-slips"

describe("keys left over from typing", () => {
  it.each([
    ["ruoocs", "ruoc"],
    ["ruoosc", "ruoc"],
    ["mieens", "mien"],
    ["dduwas", "dua"],
    ["char", "cha"],
    ["muwcj", "muc"],
    ["hafu", "hau"],
    ["traf", "tra"],
    ["ddoong", "dong"],
  ])("Telex %s is %s", (typed, meant) => expect(withoutTelex(typed)).toBe(meant))

  it("sees no Telex in words that have none, or in what is no syllable", () => {
    expect(["ruoc", "mien", "bavabi", "fresh", "newstar", "5kg"].map(withoutTelex)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it.each([
    ["ruo6c1", "ruoc"],
    ["d9o6ng", "dong"],
    ["cha3", "cha"],
  ])("VNI %s is %s", (typed, meant) => expect(withoutVni(typed)).toBe(meant))

  it("sees no VNI in a quantity or a code", () => {
    expect(["5kg", "250", "qn2024", "ruoc"].map(withoutVni)).toEqual([null, null, null, null])
  })
})

describe("edits between words", () => {
  it("counts a swap of neighbours as one", () => {
    expect(editDistance("rouc", "ruoc", 2)).toBe(1)
    expect(editDistance("mein", "mien", 2)).toBe(1)
    expect(editDistance("ruoc", "ruoc", 2)).toBe(0)
    expect(editDistance("ruc", "ruoc", 2)).toBe(1)
  })

  it("stops above the limit", () => {
    expect(editDistance("ruoc", "mien", 1)).toBe(2)
    expect(editDistance("a", "abcdef", 2)).toBe(3)
  })
})
