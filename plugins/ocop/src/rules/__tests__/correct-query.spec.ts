import { describe, expect, it } from "vitest"
import { correctQuery, vocabularyOf } from "../correct-query"

const vocabulary = vocabularyOf([
  { value: "ruốc", count: 6 },
  { value: "hàu", count: 4 },
  { value: "mực", count: 7 },
  { value: "mục", count: 1 },
  { value: "miến", count: 3 },
  { value: "dong", count: 3 },
  { value: "đông", count: 9 },
  { value: "kỳ", count: 1 },
  { value: "vân", count: 12 },
  { value: "đồn", count: 12 },
])

describe("correcting a query that found nothing", () => {
  it.each([
    ["rouc hau", "ruốc hàu"],
    ["ruoocs hau", "ruốc hàu"],
    ["ruo6c1 hau", "ruốc hàu"],
    ["ruochau", "ruốc hàu"],
    ["mein dong", "miến đông"],
    ["ki van don", "kỳ vân đồn"],
    ["ruoc hau gia", "ruốc hàu"],
  ])("%s becomes %s", (typed, meant) => expect(correctQuery(typed, vocabulary)).toBe(meant))

  it("spells a word as most products do", () => {
    expect(correctQuery("mcu", vocabulary)).toBe("mực")
  })

  it("gives nothing when every word is known, or none is near", () => {
    expect(correctQuery("ruoc muc", vocabulary)).toBeNull()
    expect(correctQuery("zzzzzz", vocabulary)).toBeNull()
    expect(correctQuery("muk", vocabulary)).toBeNull()
    expect(correctQuery("", vocabulary)).toBeNull()
  })

  it("takes the beginning of the last word for the word", () => {
    expect(correctQuery("rouc ha", vocabulary)).toBe("ruốc ha")
  })
})

describe("the vocabulary", () => {
  it("groups by the folded form, counts all, and spells as most products do", () => {
    const words = [
      { value: "mục", count: 2 },
      { value: "mực", count: 7 },
      { value: "mức", count: 7 },
      { value: "mưc", count: 1 },
      { value: "hai từ", count: 9 },
      { value: "–", count: 9 },
    ]
    expect(vocabularyOf(words)).toEqual(new Map([["muc", { spelling: "mực", count: 17 }]]))
    const falling = [
      { value: "mực", count: 7 },
      { value: "mưc", count: 1 },
      { value: "mức", count: 2 },
    ]
    expect(vocabularyOf(falling).get("muc")).toEqual({ spelling: "mực", count: 10 })
    expect(vocabularyOf([{ value: "không", count: 0 }])).toEqual(
      new Map([["khong", { spelling: "không", count: 0 }]])
    )
  })
})

describe("the nearest word", () => {
  const known = (words: Record<string, number>) =>
    vocabularyOf(Object.entries(words).map(([value, count]) => ({ value, count })))

  it.each<[string, string, Record<string, number>, string | null]>([
    ["fewer edits win over more products", "banhh", { bank: 9, banh: 1 }, "banh"],
    ["more products win between equally near ones", "bonh", { banh: 1, binh: 5, benh: 2 }, "binh"],
    ["the first of two that are equal in all", "bonh", { banh: 3, binh: 3 }, "banh"],
    ["five letters allow one edit", "thanx", { thong: 4 }, null],
    ["five letters: one edit", "thanx", { thanh: 4 }, "thanh"],
    ["six letters allow two", "nghxxm", { nghiem: 4 }, "nghiem"],
    ["six letters: not three", "nxxxem", { nghiem: 4 }, null],
    ["two letters allow none", "xo", { so: 9 }, null],
    ["three letters: a swap", "acn", { can: 2 }, "can"],
    ["three letters: nothing but a swap", "can", { cam: 2 }, null],
  ])("%s", (_case, typed, words, meant) => {
    expect(correctQuery(typed, known(words))).toBe(meant)
  })

  it.each<[string, string, Record<string, number>, string | null]>([
    ["two words run together", "chamuc", { cha: 3, muc: 2 }, "cha muc"],
    [
      "of several ways the one whose rarer word is commonest",
      "banana",
      { ba: 9, nana: 1, bana: 2, na: 2 },
      "bana na",
    ],
    ["of equal ways the first", "banana", { ba: 2, nana: 2, bana: 2, na: 2 }, "ba nana"],
    ["two letters at the beginning are a word", "bacuc", { ba: 3, cuc: 2 }, "ba cuc"],
    ["two letters at the end are a word", "cucba", { ba: 3, cuc: 2 }, "cuc ba"],
    ["both must be known", "chakkk", { cha: 3 }, null],
  ])("%s", (_case, typed, words, meant) => {
    expect(correctQuery(typed, known(words))).toBe(meant)
  })

  it("only the last word may be a beginning", () => {
    expect(correctQuery("tha xoai", known({ thanh: 2, xoai: 1 }))).toBe("xoai")
    expect(correctQuery("xaoi tha", known({ thanh: 2, xoai: 1 }))).toBe("xoai tha")
  })

  it("blanks between words do not count", () => {
    expect(correctQuery("  xaoi ", known({ xoai: 1 }))).toBe("xoai")
  })
})
