import { describe, expect, it } from "vitest"
import { gtin14, itemOfCode, searchItems } from "../find-item"
import { item } from "./shelf"

const chaMuc = item("Chả mực Hạ Long", { barcode: "8938505974019", code: "22-193-001-2024" })
const ruoc = item("Ruốc hàu Vân Đồn", { barcode: null, code: "22-195-002-2024" })
const haSau = item("Hà sâu")
const shelf = [chaMuc, ruoc, haSau]

describe("the item behind a scan", () => {
  it("is found by the digits of its barcode", () => {
    expect(itemOfCode(shelf, "8938505974019")).toEqual({ found: "item", item: chaMuc })
  })

  it("is found by fourteen digits as by thirteen", () => {
    expect(itemOfCode(shelf, "08938505974019")).toEqual({ found: "item", item: chaMuc })
  })

  it("is found by a GS1 Digital Link with a lot", () => {
    const link = "https://ocop.example/01/08938505974019/10/L2411"
    expect(itemOfCode(shelf, link)).toEqual({ found: "item", item: chaMuc })
  })

  it("is found by the address of its verification", () => {
    expect(itemOfCode(shelf, "https://ocop.example/verify/22-195-002-2024")).toEqual({
      found: "item",
      item: ruoc,
    })
  })

  it("is found by its OCOP code", () => {
    expect(itemOfCode(shelf, " 22-195-002-2024 ")).toEqual({ found: "item", item: ruoc })
  })

  it("is not guessed when a digit was misread", () => {
    expect(itemOfCode(shelf, "8938505974018")).toEqual({ found: "misread", code: "8938505974018" })
  })

  it("is not there when the barcode belongs to nothing on the shelf", () => {
    expect(itemOfCode(shelf, "4006381333931")).toEqual({ found: "none", code: "4006381333931" })
  })

  it("is not asked for by words", () => {
    expect(itemOfCode(shelf, "cha muc")).toBeNull()
    expect(itemOfCode(shelf, "  ")).toBeNull()
  })
})

describe("searching on the device", () => {
  it("does not need tone marks, nor the words in order", () => {
    expect(searchItems(shelf, "hau ruoc")).toEqual([ruoc])
    expect(searchItems(shelf, "CHẢ MỰC")).toEqual([chaMuc])
  })

  it("puts names that begin with the text first", () => {
    expect(searchItems(shelf, "ha")).toEqual([haSau, chaMuc, ruoc])
  })

  it("shows the shelf when nothing was typed", () => {
    expect(searchItems(shelf, " ")).toEqual(shelf)
  })
})

describe("a check digit", () => {
  it.each([
    ["8938505974019", "08938505974019"],
    ["96385074", "00000096385074"],
    ["036000291452", "00036000291452"],
  ])("lets %s pass", (text, gtin) => {
    expect(gtin14(text)).toBe(gtin)
  })

  it.each(["8938505974018", "123", "893850597401", ""])("stops %s", (text) => {
    expect(gtin14(text)).toBeNull()
  })
})
