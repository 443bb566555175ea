import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { gtinCheckDigit, parseGtin, printedGtin } from "../gtin"

describe("a GTIN", () => {
  it.each([
    ["8935001293057", "08935001293057"],
    ["8931234567897", "08931234567897"],
    ["893 8500 000010", "08938500000010"],
    ["96385074", "00000096385074"],
    ["036000291452", "00036000291452"],
    ["18931234567894", "18931234567894"],
  ])("%s is stored as %s", (printed, stored) => {
    expect(parseGtin(printed)).toEqual({ ok: true, gtin: stored })
  })

  it.each([
    ["8931234567890", "wrong_check_digit"],
    ["893123456789", "wrong_check_digit"],
    ["89312345678", "wrong_length"],
    ["", "not_digits"],
    ["893123456789X", "not_digits"],
  ])("%s is refused: %s", (printed, problem) => {
    expect(parseGtin(printed)).toEqual({ ok: false, problem })
  })

  it("is printed with the digits it came with, 13 for a GTIN-12", () => {
    expect(printedGtin("08931234567897")).toBe("8931234567897")
    expect(printedGtin("00000096385074")).toBe("96385074")
    expect(printedGtin("18931234567894")).toBe("18931234567894")
  })

  it("is accepted with its own check digit and with no other", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 0, max: 9 }),
        (digits, last) => {
          const body = digits.join("")
          expect(parseGtin(`${body}${last}`).ok).toBe(last === gtinCheckDigit(body))
        }
      )
    )
  })
})
