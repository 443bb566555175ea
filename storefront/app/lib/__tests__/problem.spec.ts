import { describe, expect, it } from "vitest"
import { BackendError } from "../backend-error"
import { problemCode, problemText } from "../problem.server"

/** Every code of refusal that the backend may answer a shopper with (docs/store-api.md). */
const ABOUT_A_PRODUCT = [
  "no_certificate",
  "too_few_stars",
  "not_yet_valid",
  "certificate_expired",
  "withdrawn",
  "superseded",
  "age_not_confirmed",
  "no_alcohol_licence",
  "strength_missing",
  "alcohol_promotion",
  "not_listed_here",
  "custom_line",
  "quantity_too_large",
  "insufficient_stock",
]
const ABOUT_THE_ORDER = [
  "payment_not_allowed",
  "fractional_total",
  "fractional_amount",
  "zero_total",
  "channel_change",
  "closed_route",
  "quantity_not_whole",
  "region_change",
  "currency_not_allowed",
  "cart_completed",
]

const refused = (code: string | null, message = "Không được.", status = 400) =>
  problemCode(new BackendError("refused", status, message, code))

describe("a refusal", () => {
  it.each(ABOUT_A_PRODUCT)("%s names the product in both languages", (code) => {
    for (const lang of ["vi", "en"] as const) {
      const text = problemText(refused(code), lang, { title: "Chả mực Hạ Long" })
      expect(text).toContain("Chả mực Hạ Long")
      expect(text).not.toMatch(/[{}]/)
    }
    expect(problemText(refused(code), "vi")).not.toBe(problemText(refused(code), "en"))
  })

  it.each(ABOUT_THE_ORDER)("%s has a sentence of its own", (code) => {
    const general = problemText(refused(null), "vi")
    for (const lang of ["vi", "en"] as const) {
      expect(problemText(refused(code), lang)).not.toMatch(/[{}]/)
    }
    expect(problemText(refused(code), "vi")).not.toBe(general)
  })

  it("of Medusa's own, without a code, is understood where it is about stock", () => {
    expect(refused(null, "Not enough stock available for item iitem_1")).toBe("insufficient_stock")
    expect(refused("cart_incomplete")).toBe("cart_changed")
    expect(refused("unheard_of")).toBe("cart_changed")
    expect(refused(null, "Payment sessions are being completed", 409)).toBe("in_progress")
  })
})
