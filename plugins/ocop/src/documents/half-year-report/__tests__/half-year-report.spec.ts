import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import path from "node:path"
import JSZip from "jszip"
import { describe, expect, it } from "vitest"
import { readPdf } from "../../__tests__/read-pdf"
import { MissingGlyph } from "../../fonts"
import { reportDocx } from "../docx/report-docx"
import type { ReportFacts } from "../facts"
import { halfYearReport } from "../half-year-report"
import { reportPdf } from "../pdf/report-pdf"
import type { Report, Run } from "../report"
import { EXAMPLE } from "./example-facts"

const ORIGIN = "https://ocop.example"
const REPORT = halfYearReport(EXAMPLE, ORIGIN)

const plain = (runs: Run[]) => runs.map(({ text }) => text).join("")
const sentences = ({ blocks }: Report) =>
  blocks.flatMap((block) =>
    block.kind === "paragraph" || block.kind === "item" ? [plain(block.runs)] : []
  )
const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex")

describe("the text of the half-year report", () => {
  const text = sentences(REPORT)

  it("names certified products, producers and expiries", () => {
    expect(text).toContain(
      "Các sản phẩm trên thuộc 2 chủ thể, gồm 1 doanh nghiệp (50,0 %), 1 hợp tác xã (50,0 %) và 0 hộ sản xuất (0,0 %)."
    )
    expect(text).toContain(
      "Trong kỳ (6 tháng đầu năm 2024), 2 sản phẩm đã hết hạn giấy chứng nhận và không còn được tính vào số sản phẩm còn hiệu lực; trong đó 1 sản phẩm đang tham gia chu trình đánh giá, phân hạng lại, 1 sản phẩm chưa có hồ sơ."
    )
  })

  it("prints coverage as counts with one decimal, the province's platform apart", () => {
    expect(text).toContain("Voso: 1/3 = 33,3 % sản phẩm; còn 2 sản phẩm chưa có mặt.")
    expect(text).toContain(
      "Sàn của tỉnh (Sàn TMĐT OCOP Quảng Ninh): 3/3 = 100,0 % sản phẩm, không còn sản phẩm nào chưa có mặt."
    )
  })

  it("keeps “hơn” beside visits and revenue", () => {
    expect(text).toContain(
      "Các sự kiện đón hơn 120.000 lượt khách; doanh thu đạt hơn 25 tỷ đồng, trong đó các gian hàng của tỉnh đạt 12 tỷ đồng (48,0 %)."
    )
  })

  it("compares packing houses with the same day last year, and says where +23 % comes from", () => {
    expect(text).toContain(
      "Cơ sở đóng gói: 9 mã còn hiệu lực, tăng 1, tức 12,5 % so với 8 mã cùng kỳ năm trước."
    )
    expect(text.some((one) => one.includes("69 so với 56, tăng 13, tức 23,2 %"))).toBe(true)
    expect(text.some((one) => one.includes("“22 hội chợ”"))).toBe(true)
  })

  it("compares sales with the half-year before", () => {
    expect(text).toContain(
      "Qua sàn và các điểm bán đã bán 30 đơn vị sản phẩm, trị giá 7.500.000 đồng; tăng 10, tức 50,0 % so với 20 của kỳ trước (6 tháng cuối năm 2023). Bán chạy nhất: Ruốc hàu Vân Đồn (30)."
    )
  })

  it("says what there is nothing of, instead of a figure", () => {
    const nothing: ReportFacts = {
      ...EXAMPLE,
      expiry: { expired: 0, inRenewal: 0 },
      platforms: [],
      sales: { units: 0, amountVnd: 0, unitsBefore: 0, amountBeforeVnd: 0 },
      lists: { ...EXAMPLE.lists, events: [], bestSellers: [] },
    }
    const said = sentences(halfYearReport(nothing, ORIGIN)).join("\n")
    expect(said).toContain("không có sản phẩm nào hết hạn giấy chứng nhận")
    expect(said).toContain("Chưa có sàn thương mại điện tử nào")
    expect(said).toContain("chưa ghi nhận sự kiện xúc tiến thương mại nào")
    expect(said).toContain("nên chưa xếp hạng")
    expect(said).not.toMatch(/NaN|null|undefined|Infinity/)
  })

  it("links numbers to their published lists as of the day, or to the annex that holds them", () => {
    const links = REPORT.blocks
      .flatMap((block) => (block.kind === "paragraph" || block.kind === "item" ? block.runs : []))
      .flatMap(({ to }) => to ?? [])
    const published = [
      "certified-products",
      "coverage",
      "producers",
      "sales-points",
      "trade-events",
    ].map((list) => `https://ocop.example/open-data/${list}.csv?as_of=2024-06-30`)
    // The example has no points and no quality certificates, so there are no annexes to lead to.
    expect([...new Set(links)].sort()).toEqual(["#ban-chay", "#het-han", "#san-pham", ...published])
    const annexes = REPORT.annexes.map(({ id }) => `#${id}`)
    expect(links.filter((to) => to.startsWith("#") && !annexes.includes(to))).toEqual([])
  })
})

describe("the half-year report as files", { timeout: 60_000 }, () => {
  it("is the same bytes again, in this process and in one with another clock and language", async () => {
    const [pdf, docx] = [hash(await reportPdf(REPORT)), hash(await reportDocx(REPORT))]
    expect(hash(await reportPdf(REPORT))).toBe(pdf)
    expect(hash(await reportDocx(REPORT))).toBe(docx)
    const script = path.join(__dirname, "print-hashes.ts")
    const printed = execFileSync(
      process.execPath,
      ["--require", "ts-node/register/transpile-only", script],
      { env: { ...process.env, TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" } }
    )
    expect(JSON.parse(printed.toString())).toEqual({ pdf, docx })
  })

  it("dates the files with the end of the period, never with the clock", async () => {
    const pdf = (await reportPdf(REPORT)).toString("latin1")
    expect(pdf.match(/\(D:\d+Z\)/g)).toEqual(["(D:20240630165959Z)", "(D:20240630165959Z)"])
    const zip = await JSZip.loadAsync(await reportDocx(REPORT))
    const core = await zip.file("docProps/core.xml")?.async("string")
    expect(core).toContain("2024-06-30T16:59:59Z</dcterms:created>")
    for (const { date } of Object.values(zip.files)) {
      expect(date.toISOString().slice(0, 10)).toBe("2024-06-30")
    }
  })

  it("shows text that can be found and copied, and links that can be followed", async () => {
    const bytes = await reportPdf(REPORT)
    const text = readPdf(bytes)
      .map((page) => page.text.replaceAll("\n", ""))
      .join(" ")
    expect(text).toContain("1/3 = 33,3 %")
    expect(text).toContain("Phụ lục 1. Sản phẩm OCOP còn hiệu lực")
    const pdf = bytes.toString("latin1")
    expect(pdf).toContain(`${ORIGIN}/open-data/coverage.csv?as_of=2024-06-30`)
    for (const annex of ["ban-chay", "san-pham"]) {
      // Named once as a place, and at least once by a link.
      expect(pdf.split(`(${annex})`).length, annex).toBeGreaterThan(2)
    }
    const zip = await JSZip.loadAsync(await reportDocx(REPORT))
    const links = await zip.file("word/_rels/document.xml.rels")?.async("string")
    expect(links).toContain(`${ORIGIN}/open-data/coverage.csv?as_of=2024-06-30`)
    expect(links).not.toMatch(/Id="rId[^"\d][^"]*[_-]/)
    const document = await zip.file("word/document.xml")?.async("string")
    for (const annex of ["ban_chay", "san_pham"]) {
      expect(document).toContain(`w:anchor="${annex}"`)
      expect(document).toMatch(new RegExp(`<w:bookmarkStart [^>]*w:name="${annex}"`))
    }
  })

  it("carries its fonts and a picture of each chart with words for it", async () => {
    const zip = await JSZip.loadAsync(await reportDocx(REPORT))
    const names = Object.keys(zip.files)
    expect(names.filter((name) => name.endsWith(".odttf"))).toHaveLength(2)
    const charts = REPORT.blocks.filter(({ kind }) => kind === "chart")
    expect(names.filter((name) => name.endsWith(".svg"))).toHaveLength(charts.length)
    const document = await zip.file("word/document.xml")?.async("string")
    expect(document).toContain("Voso: 1/3 = 33,3 %")
  })

  it("stops, naming the character, when the font lacks one", async () => {
    const [product] = EXAMPLE.lists.products
    const odd = product ? [{ ...product, name: "Chả mực 🦑" }] : []
    const report = halfYearReport(
      { ...EXAMPLE, lists: { ...EXAMPLE.lists, products: odd } },
      ORIGIN
    )
    await expect(reportPdf(report)).rejects.toThrow(MissingGlyph)
    await expect(reportDocx(report)).rejects.toThrow("🦑")
  })
})
