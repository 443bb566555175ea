import { describe, expect, it } from "vitest"
import {
  ADMINISTRATIVE_UNITS,
  district2024ByCode,
  DISTRICTS_2024,
  unitByCode,
} from "../administrative-units"
import { foldVietnamese, slugify } from "../fold-vietnamese"
import {
  addDays,
  addMonths,
  daysBetween,
  localDate,
  localDateAt,
  parseLocalDate,
  startOfDay,
} from "../local-date"

describe("a local date", () => {
  it("is a day of the calendar", () => {
    expect(parseLocalDate("2024-02-29")).toBe("2024-02-29")
    expect(parseLocalDate("2023-02-29")).toBe(null)
    expect(parseLocalDate("2024-02-31")).toBe(null)
    expect(parseLocalDate("24-02-29")).toBe(null)
    for (const text of ["2024-00-10", "2024-13-10", "2024-01-00", "12024-01-01", "2024-01-011"]) {
      expect(parseLocalDate(text)).toBe(null)
    }
    expect(() => localDate("31/01/2024")).toThrow(
      new RangeError("not a calendar date (yyyy-mm-dd): 31/01/2024")
    )
  })

  it("begins at 17:00 UTC of the day before", () => {
    expect(startOfDay(localDate("2027-02-01")).toISOString()).toBe("2027-01-31T17:00:00.000Z")
    expect(localDateAt(new Date("2027-01-31T16:59:59.999Z"))).toBe("2027-01-31")
    expect(localDateAt(new Date("2027-01-31T17:00:00.000Z"))).toBe("2027-02-01")
  })

  it("counts months to the month's end and days across years", () => {
    expect(addMonths(localDate("2024-02-29"), 36)).toBe("2027-02-28")
    expect(addMonths(localDate("2024-01-31"), 1)).toBe("2024-02-29")
    expect(addMonths(localDate("2023-12-31"), 36)).toBe("2026-12-31")
    expect(addDays(localDate("2027-01-31"), -180)).toBe("2026-08-04")
    expect(daysBetween(localDate("2026-12-31"), localDate("2027-01-01"))).toBe(1)
  })
})

describe("folded text", () => {
  it("drops marks, đ, case and punctuation, in composed and decomposed input alike", () => {
    expect(foldVietnamese("Ruốc hàu – Vân Đồn")).toBe("ruoc hau van don")
    expect(foldVietnamese("Ruốc hàu Vân Đồn".normalize("NFD"))).toBe("ruoc hau van don")
    expect(foldVietnamese("Hoà Bình")).toBe(foldVietnamese("Hòa Bình"))
    expect(slugify("  Chả mực (Hạ Long) 500 g ")).toBe("cha-muc-ha-long-500-g")
  })
})

describe("places", () => {
  it("are the 54 units since 01/07/2025 and the 13 districts before", () => {
    expect(ADMINISTRATIVE_UNITS).toHaveLength(54)
    expect(DISTRICTS_2024).toHaveLength(13)
    expect(unitByCode("06652")).toMatchObject({
      fullName: "Phường Hà Tu",
      name: "Hà Tu",
      type: "ward",
    })
    expect(unitByCode("99999")).toBe(null)
    expect(unitByCode(null)).toBe(null)
    expect(district2024ByCode("203")?.name).toBe("Vân Đồn")
    expect(ADMINISTRATIVE_UNITS.every((unit) => district2024ByCode(unit.district2024Code))).toBe(
      true
    )
  })
})
