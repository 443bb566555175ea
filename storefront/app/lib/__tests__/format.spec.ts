import { describe, expect, it } from "vitest"
import { count, day, moment, money, percent } from "../format.server"
import { inOtherLanguage, langOf, pathIn } from "../language"

describe("amounts and dates", () => {
  it("are written as people write them, the sign held by U+00A0", () => {
    expect(money(1_234_567, "vi")).toBe("1.234.567\u00a0₫")
    expect(money(250_000, "en")).toBe("250,000\u00a0₫")
    expect(count(1_500, "vi")).toBe("1.500")
    expect(day("2027-11-30")).toBe("30/11/2027")
  })

  it("show a percentage with one decimal, and none where nothing was divided", () => {
    expect([407, 1000, 5, 0, null].map((permille) => percent(permille, "vi"))).toEqual([
      "40,7\u00a0%",
      "100,0\u00a0%",
      "0,5\u00a0%",
      "0,0\u00a0%",
      "–",
    ])
    expect(percent(275, "en")).toBe("27.5%")
  })

  it("follow the clock of Vietnam: 17:00 UTC is the next day there", () => {
    expect(moment("2027-11-30T17:00:00Z")).toBe("00:00 01/12/2027")
    expect(moment("2027-11-30T16:59:59Z")).toBe("23:59 30/11/2027")
  })
})

describe("the language of an address", () => {
  it("is English at /en and below, Vietnamese everywhere else", () => {
    expect(["/en", "/en/products", "/en.data", "/", "/english", "/products"].map(langOf)).toEqual([
      "en",
      "en",
      "en",
      "vi",
      "vi",
      "vi",
    ])
  })

  it("can be changed on the page one is on", () => {
    expect(pathIn("en", "/")).toBe("/en")
    expect(pathIn("en", "/products?q=tra")).toBe("/en/products?q=tra")
    expect(inOtherLanguage("/en", "")).toBe("/")
    expect(inOtherLanguage("/en/products", "?stars=5")).toBe("/products?stars=5")
    expect(inOtherLanguage("/products", "?stars=5")).toBe("/en/products?stars=5")
  })
})
