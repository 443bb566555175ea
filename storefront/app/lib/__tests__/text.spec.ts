import { describe, expect, it } from "vitest"
import { foldVietnamese } from "../fold"
import { highlight } from "../highlight"

describe("folded text", () => {
  it("drops marks, đ, case and punctuation, in composed and decomposed input alike", () => {
    expect(foldVietnamese("Ruốc hàu – Vân Đồn")).toBe("ruoc hau van don")
    expect(foldVietnamese("Ruốc hàu Vân Đồn".normalize("NFD"))).toBe("ruoc hau van don")
    expect(foldVietnamese("Hoà Bình")).toBe(foldVietnamese("Hòa Bình"))
    expect(foldVietnamese("  Chả mực (Hạ Long) 500 g ")).toBe("cha muc ha long 500 g")
  })
})

describe("a highlighted title", () => {
  const marked = (text: string, query: string) =>
    highlight(text, query)
      .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
      .join("")

  it("lights up words typed without marks", () => {
    expect(marked("Ruốc hàu Vân Đồn", "ruoc hau")).toBe("[Ruốc] [hàu] Vân Đồn")
  })

  it("lights up the beginning of a word that is still being typed", () => {
    expect(marked("Miến dong Bình Liêu", "mie")).toBe("[Miế]n dong Bình Liêu")
  })

  it("leaves the inside of words alone", () => {
    expect(marked("Chả mực", "uc")).toBe("Chả mực")
  })

  it("is the title again when put together, also from decomposed text", () => {
    const pieces = highlight("Sá sùng khô (Vân Đồn)".normalize("NFD"), "sa van")
    expect(pieces.map((piece) => piece.text).join("")).toBe("Sá sùng khô (Vân Đồn)")
  })

  it("is one plain piece without a query", () => {
    expect(highlight("Chả mực", "")).toEqual([{ text: "Chả mực", hit: false }])
  })
})
