import { describe, expect, it } from "vitest"
import { formatProblem } from "../format-problem"
import type { Problem } from "../problem"
import { FILE_TEXTS, ROW_TEXTS, VALUE_TEXTS, WARNING_TEXTS } from "../texts"

const impossibleDate: Problem = {
  code: "impossible_date",
  row: 17,
  column: { name: "issued_on", heading: "Ngày cấp" },
  value: "31/02/2024",
  facts: {},
}

describe("a problem as staff read it", () => {
  it("names file, row, column, value and what to do in Vietnamese", () => {
    expect(formatProblem("products.csv", impossibleDate, "vi")).toBe(
      "products.csv, dòng 17, cột “Ngày cấp” (issued_on): “31/02/2024” không phải là ngày có thật — hãy ghi dd/mm/yyyy"
    )
  })

  it("says the same in English", () => {
    expect(formatProblem("products.csv", impossibleDate, "en")).toBe(
      "products.csv, row 17, column issued_on (“Ngày cấp”): “31/02/2024” is not a day of the calendar — write dd/mm/yyyy"
    )
  })

  it("fills in the facts", () => {
    const problem: Problem = {
      code: "duplicate_row",
      row: 9,
      column: { name: "sku", heading: "Mã hàng" },
      value: "SP-1",
      facts: { other: "4" },
    }
    expect(formatProblem("products.csv", problem, "vi")).toBe(
      "products.csv, dòng 9, cột “Mã hàng” (sku): “SP-1” đã có ở dòng 4 — hãy giữ một dòng và xóa dòng kia"
    )
  })

  it("speaks of the file when there is no row", () => {
    const problem: Problem = {
      code: "missing_column",
      row: null,
      column: null,
      value: null,
      facts: { heading: "Giá bán", column: "price_vnd" },
    }
    expect(formatProblem("products.csv", problem, "vi")).toBe(
      "products.csv: thiếu cột “Giá bán” (price_vnd) — hãy thêm cột này"
    )
  })

  it("quotes only the beginning of a long cell", () => {
    const long = { ...impossibleDate, value: `x${"y".repeat(200)}` }
    expect(formatProblem("a.csv", long, "vi")).toContain(`“x${"y".repeat(58)}…”`)
  })

  it("has both halves in both languages for every code, with the same facts", () => {
    const all = { ...VALUE_TEXTS, ...ROW_TEXTS, ...WARNING_TEXTS, ...FILE_TEXTS }
    for (const [code, { vi, en }] of Object.entries(all)) {
      expect([code, ...factsIn(vi)]).toEqual([code, ...factsIn(en)])
      expect([vi.what, vi.todo, en.what, en.todo]).not.toContain("")
    }
  })
})

function factsIn({ what, todo }: { what: string; todo: string }): string[] {
  return [...new Set(`${what} ${todo}`.match(/\{\w+\}/g) ?? [])].sort()
}
