import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { likeness, piecesOf } from "../likeness"

const alike = (a: string, b: string) => likeness(piecesOf(a), piecesOf(b))

describe("likeness", () => {
  it("is 1 for the same, 0 for nothing in common, and the same both ways", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [left, right] = [piecesOf(a), piecesOf(b)]
        expect(likeness(left, right)).toBe(likeness(right, left))
        expect(likeness(left, right)).toBeGreaterThanOrEqual(0)
        expect(likeness(left, right)).toBeLessThanOrEqual(1)
        if (left.size > 0) expect(likeness(left, left)).toBe(1)
      })
    )
    expect(alike("Chả mực", "gốm sứ")).toBe(0)
  })

  it.each([
    ["Chả mực Hạ Long 500 g OCOP 4 sao", "Chả mực Hạ Long"],
    ["Chả mực 500g Hạ Long", "Chả mực Hạ Long"],
    ["Rượu ba kích 1 lít", "Rượu ba kích 750ml"],
    ["OCOP", "ocop"],
  ])("looks past pack sizes and the programme's own words: %s is %s", (listed, known) => {
    expect(alike(listed, known)).toBe(1)
  })

  it("sees that a number is not a pack size without its unit", () => {
    expect(alike("Trà hoa vàng số 5", "Trà hoa vàng số 7")).toBeLessThan(1)
  })

  it("is 0 where there is no name at all", () => {
    expect(alike("", "")).toBe(0)
    expect(alike("", "Chả mực")).toBe(0)
    expect(alike("!!!", "***")).toBe(0)
  })
})

describe("the pieces of a name", () => {
  it("are three letters long, without accents, from the blanks before it to the blank after it", () => {
    expect([...piecesOf("Ba Chẽ")]).toEqual(["  b", " ba", "ba ", "a c", " ch", "che", "he "])
  })

  it("are none of no name", () => {
    expect([...piecesOf(" – ")]).toEqual([])
  })
})
