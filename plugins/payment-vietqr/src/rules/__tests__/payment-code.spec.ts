import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findPaymentCode, newPaymentCode } from "../payment-code"
import vectors from "./payment-vectors.json"

describe("finding the payment code in a transfer's content", () => {
  it.each(vectors.payment_code.cases)("$content", ({ content, code }) => {
    const search = findPaymentCode(content)
    expect(search.found === "one" ? search.code : null).toBe(code)
  })

  it("tells two different codes from none", () => {
    expect(findPaymentCode("OCOPQNA1B2C3D4 OCOPQNB2C3D4E5")).toEqual({
      found: "several",
      codes: ["OCOPQNA1B2C3D4", "OCOPQNB2C3D4E5"],
    })
    expect(findPaymentCode("")).toEqual({ found: "none" })
  })

  it("takes the same code twice as one", () => {
    expect(findPaymentCode("OCOPQNA2B3C4D5. OCOPQN A2B3C4D5")).toEqual({
      found: "one",
      code: "OCOPQNA2B3C4D5",
    })
  })

  it("sees through a doubled prefix", () => {
    expect(findPaymentCode("OCOPQN OCOPQNA2B3C4D5")).toEqual({
      found: "one",
      code: "OCOPQNA2B3C4D5",
    })
  })

  it("finds every code it issues, in lower case and with text glued on", () => {
    fc.assert(
      fc.property(
        fc.constant(null).map(newPaymentCode),
        fc.stringMatching(/^[0-9a-z. -]{0,30}$/),
        (code, around) => {
          expect(findPaymentCode(`${around}${code.toLowerCase()}${around}`)).toEqual({
            found: "one",
            code,
          })
        }
      )
    )
  })
})

describe("a new payment code", () => {
  it("avoids the characters that look alike", () => {
    for (let n = 0; n < 500; n++) {
      expect(newPaymentCode()).toMatch(/^OCOPQN[2-9A-HJ-NP-Z]{8}$/)
    }
  })

  it("does not repeat itself", () => {
    expect(new Set(Array.from({ length: 2_000 }, newPaymentCode)).size).toBe(2_000)
  })
})
