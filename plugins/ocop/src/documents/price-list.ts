import PDFDocument from "pdfkit"
import { startOfDay, type LocalDate } from "../rules/local-date"
import { documentFonts, printable } from "./fonts"
import { dayPrinted } from "./label-text"
import { mm } from "./page"

export type PriceLine = {
  name: string
  pack: string
  producer: string
  stars: string
  priceVnd: number
}
export type PriceList = { point: string; day: LocalDate; lines: PriceLine[] }

const LEFT = mm(15)
const WIDTH = mm(180)
const BOTTOM = mm(280)
const ROW = mm(9)
/** Left edge and width of each column, in the order of the heading. */
const COLUMNS = [
  { title: "STT", x: 0, width: mm(10) },
  { title: "Sản phẩm", x: mm(10), width: mm(70) },
  { title: "Quy cách", x: mm(82), width: mm(28) },
  { title: "Nhà sản xuất", x: mm(112), width: mm(34) },
  { title: "Hạng", x: mm(148), width: mm(12) },
  { title: "Giá (đồng)", x: mm(160), width: mm(20) },
] as const

/**
 * The price list that hangs in a shop, A4, prices with VAT. The same list gives the same bytes: its dates are the list's day.
 * @throws MissingGlyph when the font lacks a character, naming it
 */
export async function priceListPdf(list: PriceList): Promise<Buffer> {
  const fonts = documentFonts()
  const made = startOfDay(list.day)
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    // None to begin with: it would be Helvetica. One named here is opened anew at every change back to it.
    font: "",
    lang: "vi",
    displayTitle: true,
    info: {
      Title: `Bảng giá ${printable(list.point)}`,
      CreationDate: made,
      ModDate: made,
    },
  })
  doc.registerFont("regular", fonts.regular)
  doc.registerFont("semibold", fonts.semibold)
  const bytes = new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on("data", (part: Buffer) => parts.push(part))
    doc.on("end", () => resolve(Buffer.concat(parts)))
    doc.on("error", reject)
  })
  const perPage = Math.floor((BOTTOM - mm(45)) / ROW)
  const pages = Math.max(1, Math.ceil(list.lines.length / perPage))
  for (let page = 0; page < pages; page++) {
    doc.addPage()
    drawHead(doc, list, `trang ${page + 1}/${pages}`)
    list.lines.slice(page * perPage, (page + 1) * perPage).forEach((line, index) => {
      drawLine(doc, line, page * perPage + index + 1, mm(45) + index * ROW)
    })
  }
  doc.end()
  return bytes
}

function drawHead(doc: PDFKit.PDFDocument, { point, day }: PriceList, page: string): void {
  doc.fillColor("#000000").font("semibold", 18)
  doc.text("BẢNG GIÁ NIÊM YẾT", LEFT, mm(14), { width: WIDTH, align: "center", lineBreak: false })
  doc.font("regular", 10)
  const under = printable(
    `${point} · ngày ${dayPrinted(day)} · giá đã gồm thuế GTGT, tính bằng đồng Việt Nam · ${page}`
  )
  doc.text(under, LEFT, mm(25), { width: WIDTH, align: "center", lineBreak: false })
  doc.font("semibold", 9)
  for (const { title, x, width } of COLUMNS) {
    const align = title === "Giá (đồng)" ? "right" : "left"
    doc.text(title, LEFT + x, mm(36), { width, align, lineBreak: false })
  }
  rule(doc, mm(42))
}

function drawLine(doc: PDFKit.PDFDocument, line: PriceLine, number: number, y: number): void {
  const price = String(line.priceVnd).replace(/\B(?=(\d{3})+(?!\d))/g, ".")
  const cells = [String(number), line.name, line.pack, line.producer, line.stars, price]
  COLUMNS.forEach(({ x, width }, index) => {
    const last = index === COLUMNS.length - 1
    doc.font(index === 1 || last ? "semibold" : "regular", index === 3 ? 7.5 : 9)
    doc.text(printable(cells[index] ?? ""), LEFT + x, y, {
      width,
      height: ROW - mm(2),
      align: last ? "right" : "left",
      ellipsis: true,
      lineBreak: !last,
    })
  })
  rule(doc, y + ROW - mm(1.5))
}

function rule(doc: PDFKit.PDFDocument, y: number): void {
  doc
    .moveTo(LEFT, y)
    .lineTo(LEFT + WIDTH, y)
    .lineWidth(0.3)
    .stroke("#999999")
}
