import { describe, expect, it } from "vitest"
import { scannedLink } from "../scanned-link"

describe("a scanned GS1 Digital Link", () => {
  it.each([
    ["/01/08935001293057", { gtin: "08935001293057", lot: null }],
    ["/en/01/08935001293057/", { gtin: "08935001293057", lot: null }],
    ["/01/08935001293057/10/L-24/7", null],
    ["/01/08935001293057/10/L-24%2F7", { gtin: "08935001293057", lot: "L-24/7" }],
    ["/01/08935001293057/10/A/21/0001", { gtin: "08935001293057", lot: "A" }],
    ["/01/08935001293057/21/0001", { gtin: "08935001293057", lot: null }],
  ])("%s is read as %j", (path, link) => {
    expect(scannedLink(path)).toEqual(link)
  })

  it.each([
    "/01",
    "/en/01/",
    "/01/08935001293057/10",
    "/01/08935001293057/99/A",
    "/01/08935001293057/10/%E1%BA%A3",
    "/01/08935001293057/10/%00",
    `/01/08935001293057/10/${"A".repeat(21)}`,
    "/01/%E0%A4%A",
  ])("%s is none", (path) => {
    expect(scannedLink(path)).toBeNull()
  })
})
