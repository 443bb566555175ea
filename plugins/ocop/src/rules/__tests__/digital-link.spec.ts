import { describe, expect, it } from "vitest"
import { digitalLink } from "../digital-link"

describe("the GS1 Digital Link of a product", () => {
  it.each([
    ["08931234567897", "https://ocop.example/01/08931234567897"],
    ["8931234567897", "https://ocop.example/01/08931234567897"],
    ["08931234567898", null],
    ["", null],
    [null, null],
  ])("of the number %s is %s", (gtin, link) => {
    expect(digitalLink("https://ocop.example", gtin)).toBe(link)
  })
})
