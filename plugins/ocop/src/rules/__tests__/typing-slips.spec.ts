import fc from "fast-check"
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
    ["wngs", "ung"],
    ["nuwowcs", "nuoc"],
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
    ["a2", "a"],
  ])("VNI %s is %s", (typed, meant) => expect(withoutVni(typed)).toBe(meant))

  it("looks at whole words only", () => {
    expect(["1mieens", "mieens1", "chair mieens"].map(withoutTelex)).toEqual([null, null, null])
  })

  it("sees no VNI in a quantity or a code", () => {
    expect(["5kg", "250", "qn2024", "ruoc", "1cha3", "cha3 "].map(withoutVni)).toEqual(
      Array(6).fill(null)
    )
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

  it("agrees with the definition, up to the limit, for any two words", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 })
    fc.assert(
      fc.property(words, words, fc.nat(7), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(defined(a, b), max + 1))
      }),
      { numRuns: 1000 }
    )
  })
})

/** Optimal string alignment as it is defined, slow and plain. */
function defined(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)]
  const ways = [
    defined(x, b) + 1,
    defined(a, y) + 1,
    defined(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ]
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  if (swapped) ways.push(defined(a.slice(0, -2), b.slice(0, -2)) + 1)
  return Math.min(...ways)
}
