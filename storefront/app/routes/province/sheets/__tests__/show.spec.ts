import { describe, expect, it } from "vitest"
import type { DecisionChange, Sheet } from "../contract"
import { deciding, figuresOf } from "../deciding.server"
import { sheetName } from "../name.server"
import { headFacts, outcomeOf, shownChange } from "../show.server"

const sheet = (part: Partial<Sheet>): Sheet => ({
  id: "osimp_1",
  kind: "growing-areas",
  state: "ready",
  progress: 100,
  rows: 3,
  head: {},
  file_name: "vung-trong.csv",
  uploaded_by_name: "Nguyễn Thị An",
  created_at: "2026-11-29T10:00:00.000Z",
  counts: { created: 2, updated: 0, unchanged: 1 },
  problem_count: 0,
  warning_count: 0,
  failure: null,
  applied_by_name: null,
  applied_at: null,
  outcome: null,
  ...part,
})

const decision = sheet({
  kind: "decision",
  head: {
    decision_number: "12/QĐ-UBND",
    decided_on: "2026-11-30",
    issuer: "UBND tỉnh Quảng Ninh",
    issuer_level: "province",
    legal_basis: "d26_2026",
    issued_on: "2026-12-01",
    last_valid_day: null,
  },
  counts: { products: 2, first: 0, upgrade: 2, re_evaluation: 0, with_warnings: 1 },
})

const recognition: DecisionChange = {
  row: 2,
  product: { code: "22-1", name: "Chả mực", producer: "Cơ sở A" },
  before: null,
  after: { stars: 4, kind: "upgrade", score_hundredths: 7250, last_valid_day: "2029-11-30" },
  warnings: ["stars_above_score"],
}

describe("a sheet in words", () => {
  it("is called by its decision or its register, else by nothing of its own", () => {
    const official = { register: "Cổng OCOP quốc gia", as_of: "2026-11-30" }
    expect([
      sheetName(decision, "vi"),
      sheetName(sheet({ kind: "official-register", head: official }), "en"),
      sheetName(sheet({}), "vi"),
    ]).toEqual(["Quyết định 12/QĐ-UBND", "Cổng OCOP quốc gia, 30/11/2026", null])
  })

  it("tells the head of a decision, and leaves out what it does not say", () => {
    expect(headFacts(decision, "vi")).toEqual([
      { label: "Ngày quyết định", text: "30/11/2026" },
      { label: "Cơ quan công nhận", text: "UBND tỉnh Quảng Ninh" },
      { label: "Cấp công nhận", text: "Tỉnh" },
      { label: "Căn cứ pháp lý", text: "26/2026" },
      { label: "Có hiệu lực từ ngày", text: "01/12/2026" },
    ])
  })

  it("tells what each kind of sheet changes", () => {
    expect(shownChange(recognition, "vi")).toEqual({
      row: 2,
      name: "Chả mực",
      note: "22-1 · Cơ sở A",
      before: "chưa có chứng nhận",
      after: "4 sao · 30/11/2029 · Nâng hạng · 72,5 điểm",
      warnings: ["Số sao cao hơn mức của tổng điểm"],
    })
    const record = { row: 3, key: "VT-1", name: "Na", from: "2026-01-01" }
    expect(shownChange({ ...record, change: "updated" }, "vi")).toMatchObject({
      name: "Na",
      note: "VT-1 · 01/01/2026",
      after: "thay đổi",
    })
    const line = { row: 4, key: "22-9", name: null, change: "missing_here" as const }
    expect(shownChange(line, "en")).toMatchObject({ name: "22-9", note: "" })
  })

  it("names the kinds of recognition that a decision has, and every count of records", () => {
    expect(figuresOf(decision, "vi").map(({ label, value }) => [label, value])).toEqual([
      ["Sản phẩm", "2"],
      ["Có lưu ý", "1"],
      ["Nâng hạng", "2"],
    ])
    expect(figuresOf(sheet({}), "vi").map(({ label, value }) => [label, value])).toEqual([
      ["Mới", "2"],
      ["Thay đổi", "0"],
      ["Như cũ", "1"],
    ])
  })

  it("asks for the last step with all that is written, and only where something is", () => {
    expect(deciding(decision, "https://ocop.vn/province/sheets/osimp_1", "vi")).toMatchObject({
      kind: "decision",
      text: "Ghi 2 chứng nhận theo quyết định 12/QĐ-UBND ngày 30/11/2026 của UBND tỉnh Quảng Ninh, đúng như bảng mà Nguyễn Thị An đã chuẩn bị.",
      worth: true,
    })
    const same = sheet({ counts: { created: 0, updated: 0, unchanged: 3 } })
    expect([deciding(sheet({}), "", "vi").worth, deciding(same, "", "vi").worth]).toEqual([
      true,
      false,
    ])
  })

  it("leads from what was written to where it is seen", () => {
    const written = { applied_by_name: "Trần Văn Bình", applied_at: "2026-11-30T02:05:00.000Z" }
    expect(outcomeOf(decision, "vi")).toBeNull()
    expect(outcomeOf({ ...decision, ...written, outcome: { certificates: 2 } }, "vi")).toEqual({
      text: "Đã ghi 2 chứng nhận theo quyết định 12/QĐ-UBND.",
      by: "Trần Văn Bình ghi lúc 09:05 30/11/2026",
      to: "/province/certificates?q=12%2FQ%C4%90-UBND",
    })
    const opened = { reconciliation_id: "orec_1", lines: 393, agreed: 390 }
    expect(
      outcomeOf(sheet({ ...written, kind: "official-register", outcome: opened }), "en")
    ).toMatchObject({
      text: "The reconciliation is open: 393 lines, 390 agreed.",
      to: "/province/reconciliations/orec_1",
    })
  })
})
