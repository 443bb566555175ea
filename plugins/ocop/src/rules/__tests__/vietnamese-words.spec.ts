import { describe, expect, it } from "vitest"
import { hasMarks, nameSortKey, otherY, spellingsOf, wordsOf } from "../vietnamese-words"

describe("the words of a text", () => {
  it("keeps marks, composes and lowers, and names each word once", () => {
    expect(wordsOf("Chả mực (CHẢ cá)")).toEqual(["chả", "mực", "cá"])
    expect(wordsOf("")).toEqual([])
    expect(wordsOf("Chả mực".normalize("NFD"))).toEqual(["chả", "mực"])
  })

  it("knows a word with marks from one without", () => {
    expect(["mực", "đa", "ngan", "OCOP"].map(hasMarks)).toEqual([true, true, false, false])
  })

  it("accepts the tone of oa, oe, uy on either vowel", () => {
    expect(spellingsOf("hòa")).toEqual(["hòa", "hoà"])
    expect(spellingsOf("hoà")).toEqual(["hòa", "hoà"])
    expect(spellingsOf("qúy")).toEqual(["qúy", "quý"])
    expect(spellingsOf("hoa")).toEqual(["hoa"])
    expect(spellingsOf("hàu")).toEqual(["hàu"])
    expect(spellingsOf("òa")).toEqual(["òa", "oà"])
  })

  it("swaps y and i behind several consonants, and behind nothing else", () => {
    expect(["thy", "nghi", "aky", "2ky", "y"].map(otherY)).toEqual([
      "thi",
      "nghy",
      null,
      null,
      null,
    ])
  })

  it("swaps y and i in an open syllable only", () => {
    expect(["ky", "mi", "quy", "mien", "yen", "dai"].map(otherY)).toEqual([
      "ki",
      "my",
      "qui",
      null,
      null,
      null,
    ])
  })
})

describe("sorting names", () => {
  it("follows the Vietnamese dictionary: letters first, then tones", () => {
    const names = ["dạ", "ứ", "dá", "đa", "ăn", "dã", "ân", "dả", "dà", "an", "da", "da dê"]
    const sorted = [...names].sort((a, b) => (nameSortKey(a) < nameSortKey(b) ? -1 : 1))
    expect(sorted).toEqual([
      "an",
      "ăn",
      "ân",
      "da",
      "dà",
      "dả",
      "dã",
      "dá",
      "dạ",
      "da dê",
      "đa",
      "ứ",
    ])
  })

  it("is a key of digits: two for each letter, a gap between words, then one for each tone", () => {
    expect(nameSortKey("dà b")).toBe("161100140000" + "010")
    expect(nameSortKey("ẵ")).toBe("1200003")
    expect(nameSortKey("a-b")).toBe("110014000000")
    expect(nameSortKey("0þ1")).toBe("0102000000")
    expect(nameSortKey("")).toBe("0000")
    expect(nameSortKey("?!")).toBe("0000")
  })

  it("looks at the first forty letters", () => {
    expect(nameSortKey("á".repeat(45))).toBe(`${"11".repeat(40)}0000${"4".repeat(40)}`)
  })
})
