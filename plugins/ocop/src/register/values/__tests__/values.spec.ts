import { describe, expect, it } from "vitest"
import * as fc from "fast-check"
import { choice, yesNo } from "../choices"
import { calendarDate, formatDate } from "../dates"
import { amountVnd, degrees, priceVnd, scaledDecimal, wholeNumber } from "../numbers"
import type { Parsed } from "../parsed"
import { channel, emailAddress, freeText, identifier, webAddress } from "../texts"

function outcome<T>(parsed: Parsed<T>): T | string {
  return parsed.ok ? parsed.value : `!${parsed.code}`
}

describe("a date cell", () => {
  it.each([
    ["31/12/2026", "2026-12-31"],
    ["1/2/2026", "2026-02-01"],
    ["01-02-2026", "2026-02-01"],
    ["01.02.2026", "2026-02-01"],
    ["2026-02-01", "2026-02-01"],
    ["15/07/2026 00:00:00", "2026-07-15"],
    ["29/02/2024", "2024-02-29"],
    ["31/02/2024", "!impossible_date"],
    ["29/02/2023", "!impossible_date"],
    ["02/13/2024", "!impossible_date"],
    ["01/01/0026", "!impossible_date"],
    ["24/2/23", "!not_a_date"],
    ["01/02-2026", "!not_a_date"],
    ["15/07/2026 08:30", "!not_a_date"],
    ["hôm nay", "!not_a_date"],
  ])("reads %s as %s", (text, expected) => {
    expect(outcome(calendarDate(text))).toBe(expected)
  })

  it("comes back from how staff write it", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31") })
    fc.assert(
      fc.property(day, (instant) => {
        fc.pre(!Number.isNaN(instant.getTime()))
        const date = instant.toISOString().slice(0, 10)
        expect(outcome(calendarDate(formatDate(date)))).toBe(date)
        expect(outcome(calendarDate(date))).toBe(date)
      })
    )
  })
})

describe("an amount in đồng", () => {
  it.each([
    ["250.000", 250000],
    ["250000", 250000],
    ["1.250", 1250],
    ["1.250.000 ₫", 1250000],
    ["250.000 đ", 250000],
    ["250000 VNĐ", 250000],
    ["250 000", 250000],
    ["250k", 250000],
    ["1.250K", 1250000],
    ["0", "!not_above_zero"],
    ["250.00", "!not_an_amount"],
    ["1250.000", "!not_an_amount"],
    ["250,000", "!not_an_amount"],
    ["1,5tr", "!not_an_amount"],
    ["-5000", "!not_an_amount"],
    ["2e5", "!not_an_amount"],
    ["99999999999999999", "!not_an_amount"],
  ])("reads %s as %s", (text, expected) => {
    expect(outcome(priceVnd(text))).toBe(expected)
  })

  it("may be zero where it is a takings figure", () => {
    expect(outcome(amountVnd("0"))).toBe(0)
  })

  it("comes back from how Vietnamese sheets write it", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        const written = new Intl.NumberFormat("vi-VN").format(amount)
        expect(outcome(amountVnd(written))).toBe(amount)
        expect(outcome(amountVnd(String(amount)))).toBe(amount)
      })
    )
  })
})

describe("a number with decimal comma", () => {
  const hectares = scaledDecimal(4, 0, 200_000)

  it.each([
    ["322,35", 3_223_500],
    ["329", 3_290_000],
    ["1.322,35", 13_223_500],
    ["0,0001", 1],
    ["322,35 ha", 3_223_500],
    ["322.35", "!not_a_decimal"],
    ["322,35001", "!too_many_places"],
    ["200.001", "!out_of_range"],
    [",5", "!not_a_decimal"],
  ])("reads %s hectares as %s m²", (text, expected) => {
    expect(outcome(hectares(text))).toBe(expected)
  })

  it("reads strength with its sign", () => {
    expect(outcome(scaledDecimal(1, 0, 100)("29,5 % vol"))).toBe(295)
    expect(outcome(scaledDecimal(1, 0, 100)("29,5%"))).toBe(295)
  })

  it("comes back from square metres written as hectares", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (squareMetres) => {
        const whole = new Intl.NumberFormat("vi-VN").format(Math.floor(squareMetres / 10_000))
        const written = `${whole},${String(squareMetres % 10_000).padStart(4, "0")}`
        expect(outcome(hectares(written))).toBe(squareMetres)
      })
    )
  })
})

describe("a count and a coordinate", () => {
  it("reads grouped counts and holds their range", () => {
    const count = wholeNumber(0, 5000)
    expect(outcome(count("1.200"))).toBe(1200)
    expect(outcome(count("12,5"))).toBe("!not_a_whole_number")
    expect(outcome(count("-1"))).toBe("!not_a_whole_number")
    expect(outcome(count("5001"))).toBe("!out_of_range")
  })

  it("takes both decimal signs and catches swapped coordinates", () => {
    const latitude = degrees(7, 24)
    expect(outcome(latitude("20.951"))).toBe(20.951)
    expect(outcome(latitude("20,951"))).toBe(20.951)
    expect(outcome(latitude("107,08"))).toBe("!out_of_range")
    expect(outcome(latitude("20°57'"))).toBe("!not_degrees")
  })
})

describe("a choice", () => {
  const level = choice({ district: ["huyện"], province: ["tỉnh"], ministry: ["bộ"] })

  it("does not mind marks, case or the stored word", () => {
    expect(["Tỉnh", "tinh", "province", "BỘ"].map((text) => outcome(level(text)))).toEqual([
      "province",
      "province",
      "province",
      "ministry",
    ])
  })

  it("names what is allowed", () => {
    expect(level("xã")).toEqual({
      ok: false,
      code: "not_a_choice",
      facts: { allowed: "huyện, tỉnh, bộ" },
    })
  })

  it("reads yes and no as spreadsheets write them", () => {
    expect(["có", "Không", "TRUE", "0", "x"].map((text) => outcome(yesNo(text)))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ])
    expect(outcome(yesNo("có thể"))).toBe("!not_yes_no")
  })
})

describe("texts", () => {
  it("keeps leading zeros of codes and refuses blanks inside", () => {
    expect(outcome(identifier("00123"))).toBe("00123")
    expect(outcome(identifier("22-06978-1-2026"))).toBe("22-06978-1-2026")
    expect(outcome(identifier("CT 01"))).toBe("!not_an_identifier")
  })

  it("refuses what is too long", () => {
    expect(freeText(5)("chả mực")).toEqual({ ok: false, code: "too_long", facts: { max: "5" } })
  })

  it("lets pages link to http and https only", () => {
    expect(outcome(webAddress("https://ocop.vn/sp?id=1"))).toBe("https://ocop.vn/sp?id=1")
    expect(outcome(webAddress("www.ocop.vn"))).toBe("https://www.ocop.vn")
    expect(outcome(webAddress("javascript:alert(1)"))).toBe("!not_a_web_address")
    expect(outcome(webAddress("không có"))).toBe("!not_a_web_address")
    expect(outcome(channel("javascript:alert(1)"))).toBe("!not_a_web_address")
    expect(outcome(channel("0912 345 678"))).toBe("0912 345 678")
  })

  it("knows an e-mail address", () => {
    expect(outcome(emailAddress("htx@vandon.vn"))).toBe("htx@vandon.vn")
    expect(outcome(emailAddress("htx@vandon"))).toBe("!not_an_email")
  })
})
