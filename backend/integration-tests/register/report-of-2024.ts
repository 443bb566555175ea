import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Report } from "@ocop/plugin-ocop/documents/half-year-report/report"
import type { RegisterFigures } from "@ocop/plugin-ocop/queries/figures/register-figures"
import { makeReport, readReport } from "@ocop/plugin-ocop/queries/half-year-report/make-report"
import {
  listMadeReports,
  readMadeReportFile,
} from "@ocop/plugin-ocop/queries/half-year-report/made-reports"
import { keepHalfYearReportWorkflow } from "@ocop/plugin-ocop/workflows/keep-half-year-report"
import type { LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import { expect } from "vitest"

/** The half-year report says the published figures, the same as `registerFigures`, and the same bytes each time. */
export async function expectReport(
  container: MedusaContainer,
  asOf: LocalDate,
  figures: RegisterFigures
): Promise<void> {
  const { facts, report } = await readReport(container, asOf)
  expect(facts.lists.products).toHaveLength(figures.certified.products)
  expect(facts.byStars).toEqual(figures.certified.byStars)
  expect(facts.producers).toEqual(figures.producers)
  expect(facts.expiry).toEqual(figures.expiry)
  expect(facts.barcodes).toEqual(figures.barcodes)
  expect(
    facts.platforms.map(({ code, listed, nonCash }) => [
      code,
      listed.covered,
      listed.permille,
      nonCash.permille,
    ])
  ).toEqual(
    figures.platforms.map(({ code, listed, nonCash }) => [
      code,
      listed.covered,
      listed.permille,
      nonCash.permille,
    ])
  )
  expect(facts.quality).toEqual(figures.quality)
  expect(facts.trade).toEqual(figures.trade)
  expect(facts.salesPoints).toMatchObject(figures.salesPoints)
  expect(facts.codedUnits).toEqual(figures.codedUnits)

  const text = sentences(report)
  for (const sentence of [
    "Đến hết ngày 30/06/2024, toàn tỉnh có 393 sản phẩm OCOP từ 3 sao trở lên có giấy chứng nhận còn hiệu lực, gồm 5 sản phẩm 5 sao, 94 sản phẩm 4 sao và 294 sản phẩm 3 sao.",
    "Các sản phẩm trên thuộc 216 chủ thể, gồm 53 doanh nghiệp (24,5 %), 89 hợp tác xã (41,2 %) và 74 hộ sản xuất (34,3 %).",
    "Voso: 160/393 = 40,7 % sản phẩm; còn 233 sản phẩm chưa có mặt.",
    "Postmart: 108/393 = 27,5 % sản phẩm; còn 285 sản phẩm chưa có mặt.",
    "VietGAP trồng trọt: 322,35 ha của 27 cơ sở được chứng nhận.",
    "VietGAP thủy sản: 0,41 ha của 1 cơ sở.",
    "VietGAHP chăn nuôi: 2 trang trại và 39 hộ chăn nuôi.",
    "Hữu cơ: 329 ha của 1 cơ sở.",
    "Mã số vùng trồng: 60 mã còn hiệu lực, tăng 12, tức 25,0 % so với 48 mã cùng kỳ năm trước.",
    "Cơ sở đóng gói: 9 mã còn hiệu lực, tăng 1, tức 12,5 % so với 8 mã cùng kỳ năm trước.",
    "Trong kỳ, toàn tỉnh ghi nhận 18 sự kiện: 2 hội chợ, tuần hàng cấp tỉnh; 12 sự kiện của các địa phương trong tỉnh (trong đó 7 hội chợ và tuần hàng); 4 chương trình xúc tiến ngoài tỉnh.",
    "Các sự kiện đón hơn 120.000 lượt khách; doanh thu đạt hơn 25 tỷ đồng, trong đó các gian hàng của tỉnh đạt 12 tỷ đồng (48,0 %).",
  ]) {
    expect(text).toContain(sentence)
  }
  expect(text.some((one) => one.includes("71 sản phẩm đã hết hạn") && one.includes("cả 71"))).toBe(
    true
  )
  expect(text.some((one) => one.startsWith("Toàn tỉnh có 23 điểm giới thiệu"))).toBe(true)
  expect(report.annexes.map(({ rows }) => rows.length)).toEqual([393, 71, 216, 37, 60, 9, 18, 23])

  const [first, second] = [await makeReport(container, asOf), await makeReport(container, asOf)]
  expect(second.dataSha256).toBe(first.dataSha256)
  expect(second.pdf.sha256).toBe(first.pdf.sha256)
  expect(second.docx.sha256).toBe(first.docx.sha256)
}

/** A report is kept with its checksums, once for as long as nothing changes, and comes back byte for byte. */
export async function expectKeptReport(container: MedusaContainer, asOf: LocalDate): Promise<void> {
  const made_by = { id: "pstaff_test", name: "Cán bộ lập báo cáo" }
  const keep = async () =>
    (await keepHalfYearReportWorkflow(container).run({ input: { as_of: asOf, made_by } })).result
  const [first, second] = await Promise.all([keep(), keep()])
  expect(second.id).toBe(first.id)
  expect([first.fresh, second.fresh].sort()).toEqual([false, true])

  const { items, total } = await listMadeReports(container, 1)
  expect(total).toBe(1)
  expect(items[0]).toMatchObject({ as_of: asOf, made_by_name: "Cán bộ lập báo cáo" })
  for (const format of ["pdf", "docx"] as const) {
    const file = await readMadeReportFile(container, first.id, format)
    expect(file?.name).toBe(`bao-cao-ocop-2024-06-30.${format}`)
    const hash = createHash("sha256")
      .update(file?.bytes ?? "")
      .digest("hex")
    expect(hash).toBe(items[0]?.[`${format}_sha256`])
  }
  expect(await readMadeReportFile(container, "orep_none", "pdf")).toBeNull()
}

function sentences({ blocks }: Report): string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" || block.kind === "item"
      ? [block.runs.map(({ text }) => text).join("")]
      : []
  )
}
