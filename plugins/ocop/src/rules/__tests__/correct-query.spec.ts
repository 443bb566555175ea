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
