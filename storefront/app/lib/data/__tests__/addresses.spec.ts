import { describe, expect, it } from "vitest"
import {
  findUnit,
  provinceCodeOf,
  provinceOf,
  PROVINCES,
  QUANG_NINH_UNITS,
  similarUnits,
} from "../addresses.server"

describe("the units since 01/07/2025", () => {
  it("are 34 provinces and, in Quảng Ninh, 30 wards, 22 communes and 2 special zones", () => {
    const kinds = (kind: string) =>
      QUANG_NINH_UNITS.filter((unit) => unit.name.startsWith(kind)).length
    expect(PROVINCES).toHaveLength(34)
    expect([kinds("Phường "), kinds("Xã "), kinds("Đặc khu ")]).toEqual([30, 22, 2])
    expect(new Set(PROVINCES.map((province) => province.code)).size).toBe(34)
    expect(new Set(QUANG_NINH_UNITS.map((unit) => unit.code)).size).toBe(54)
  })

  it("are spelled as they are read", () => {
    const names = QUANG_NINH_UNITS.map((unit) => unit.name)
    expect(names).toContain("Xã Hoành Mô")
    expect(names).toContain("Phường Hoành Bồ")
    expect(names).toContain("Phường Hoàng Quế")
    expect(names).toContain("Phường Hiệp Hòa")
    expect(names.filter((name) => name !== name.normalize("NFC"))).toEqual([])
  })
})

describe("a commune as someone types it", () => {
  it.each([
    ["Đặc khu Vân Đồn", "06994"],
    ["van don", "06994"],
    ["  Phường  hồng gai ", "06685"],
    ["P. Bãi Cháy", "06673"],
    ["xã Hải Hoà", "06799"],
    ["Hoành Bồ", "07030"],
  ])("%s is %s", (typed, code) => {
    expect(findUnit(typed)?.code).toBe(code)
  })

  it("is not guessed at when it is unknown or ambiguous", () => {
    expect(findUnit("Quan Lạn")).toBeNull()
    expect(findUnit("Móng Cái")).toBeNull()
    expect(findUnit("")).toBeNull()
  })

  it("brings up names that come near", () => {
    expect(similarUnits("Móng Cái").map((unit) => unit.name)).toEqual([
      "Phường Móng Cái 2",
      "Phường Móng Cái 1",
      "Phường Móng Cái 3",
    ])
    expect(similarUnits("xx")).toEqual([])
  })
})

describe("a province", () => {
  it("is found by code and by name", () => {
    expect(provinceOf("22")?.name).toBe("Quảng Ninh")
    expect(provinceOf("99")).toBeNull()
    expect(provinceCodeOf("quang ninh")).toBe("22")
    expect(provinceCodeOf("Quảng Bình")).toBeNull()
  })
})
