import { describe, expect, it } from "vitest"
import { certificateColumns } from "../../columns/certification"
import { formatProblem } from "../../problems/format-problem"
import { readRows } from "../../read-rows"
import { certificateWarnings } from "../certificate-facts"

const HEADINGS =
  "product_code;decision_number;decided_on;issuer;issuer_level;legal_basis;certificate_kind;stars;issued_on;last_valid_day"

function certificate(level: string, basis: string, stars: number, day: string): string {
  return `22-06994-1-2025;12/QĐ;${day};UBND;${level};${basis};lần đầu;${stars};${day};`
}

function warningsOf(...rows: string[]) {
  const file = readRows(Buffer.from([HEADINGS, ...rows].join("\n")), certificateColumns)
  expect(file.problems).toEqual([])
  return certificateWarnings(file)
}

const unusual = [
  certificate("huyện", "148/2023", 4, "25/01/2024"),
  certificate("tỉnh", "26/2026", 4, "21/05/2026"),
  certificate("tỉnh", "1489/2025", 4, "22/07/2026"),
  certificate("huyện", "148/2023", 3, "01/07/2025"),
]

describe("a certificate whose issuer, basis and date do not fit", () => {
  it("is told to Vietnamese staff with file, row and column", () => {
    const lines = warningsOf(...unusual).map((warning) => formatProblem("c.csv", warning, "vi"))
    expect(lines).toEqual([
      "c.csv, dòng 2, cột “Cấp công nhận” (issuer_level): “huyện” không phải là cấp công nhận 4 sao theo căn cứ 148/2023 — theo căn cứ này phải là “tỉnh”, hãy đối chiếu quyết định",
      "c.csv, dòng 3, cột “Ngày quyết định” (decided_on): “21/05/2026” sớm hơn ngày căn cứ 26/2026 bắt đầu được áp dụng (22/05/2026) — hãy đối chiếu ngày quyết định và căn cứ với quyết định",
      "c.csv, dòng 4, cột “Ngày quyết định” (decided_on): “22/07/2026” muộn hơn ngày cuối cùng được áp dụng căn cứ 1489/2025 (21/07/2026) — hãy đối chiếu ngày quyết định và căn cứ với quyết định",
      "c.csv, dòng 5, cột “Cấp công nhận” (issuer_level): “huyện” không còn là cấp công nhận vào ngày quyết định 01/07/2025 vì cấp huyện chỉ còn đến hết 30/06/2025 — hãy đối chiếu cấp công nhận và ngày với quyết định",
    ])
  })

  it("is told in English too", () => {
    const [first] = warningsOf(...unusual).map((warning) => formatProblem("c.csv", warning, "en"))
    expect(first).toBe(
      "c.csv, row 2, column issuer_level (“Cấp công nhận”): “huyện” is not the level that recognises 4 stars under 148/2023 — under that basis it is “tỉnh”, compare the decision"
    )
  })

  it("is no warning where everything fits", () => {
    expect(warningsOf(certificate("tỉnh", "26/2026", 4, "22/05/2026"))).toEqual([])
  })
})
