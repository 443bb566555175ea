import { describe, expect, it } from "vitest"
import {
  changed,
  decimal,
  hectares,
  money,
  percent,
  qualified,
  ratio,
  whole,
} from "../vietnamese-figures"

describe("figures as Vietnamese reports print them", () => {
  it("groups thousands with dots", () => {
    expect([0, 999, 1000, 120_000, 25_000_000_000].map(whole)).toEqual([
      "0",
      "999",
      "1.000",
      "120.000",
      "25.000.000.000",
    ])
  })

  it("has a decimal comma and no needless zeros", () => {
    expect(decimal(32_235, 100)).toBe("322,35")
    expect(decimal(32_900, 100)).toBe("329")
    expect(decimal(41, 100)).toBe("0,41")
    expect(decimal(105, 100)).toBe("1,05")
    expect(decimal(-5, 10)).toBe("-0,5")
  })

  it("prints hectares from square metres", () => {
    expect(hectares(3_223_500)).toBe("322,35 ha")
    expect(hectares(4_100)).toBe("0,41 ha")
    expect(hectares(3_290_000)).toBe("329 ha")
  })

  it("prints a share as counts and one decimal", () => {
    expect(ratio({ covered: 160, base: 393, permille: 407 })).toBe("160/393 = 40,7 %")
    expect(ratio({ covered: 393, base: 393, permille: 1000 })).toBe("393/393 = 100,0 %")
    expect(ratio({ covered: 0, base: 0, permille: null })).toBe("0/0")
    expect(percent(-125)).toBe("-12,5 %")
  })

  it("names billions and millions, and never rounds money", () => {
    expect(money(25_000_000_000)).toBe("25 tỷ đồng")
    expect(money(1_150_000_000)).toBe("1,15 tỷ đồng")
    expect(money(430_000_000)).toBe("430 triệu đồng")
    expect(money(1_155_500_000)).toBe("1.155.500.000 đồng")
    expect(money(0)).toBe("0 đồng")
  })

  it("keeps more-than and about beside the number", () => {
    expect(qualified("120.000", "more_than")).toBe("hơn 120.000")
    expect(qualified("120.000", "about")).toBe("khoảng 120.000")
    expect(qualified("120.000", "exact")).toBe("120.000")
  })

  it("says by how much a number changed", () => {
    expect(changed(9, 8, 125)).toBe("tăng 1, tức 12,5 %")
    expect(changed(8, 9, -111)).toBe("giảm 1, tức 11,1 %")
    expect(changed(9, 9, 0)).toBe("không thay đổi")
    expect(changed(9, 0, null)).toBe("tăng 9")
  })
})
