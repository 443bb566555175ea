import PDFDocument from "pdfkit"
import { startOfDay, type LocalDate } from "../rules/local-date"
import { documentFonts, printable } from "./fonts"
import { dayPrinted } from "./label-text"
import { labelCorner, LABELS_A_PAGE, mm, SHEET } from "./page"
import { drawShelfLabel, type ShelfLabel } from "./shelf-label"

export type LabelSheet = {
  /** Name of the sales point. */
  point: string
  /** The day that the sheet is for: what it says holds on that day. */
  day: LocalDate
  /** In the order in which they are printed. */
  labels: ShelfLabel[]
}

const GREY = "#666666"

/**
 * Shelf labels as a PDF on A4. The same sheet gives the same bytes: the document's dates are those of the sheet, never the
 * clock's, and its identifier is made of them.
 * @throws MissingGlyph when the font lacks a character of a label, naming it
 * @throws RangeError for a sheet without labels
 */
export async function labelSheetPdf(sheet: LabelSheet): Promise<Buffer> {
  if (sheet.labels.length === 0) throw new RangeError("a sheet without labels")
  const doc = open(sheet)
  const bytes = collected(doc)
  const pages = Math.ceil(sheet.labels.length / LABELS_A_PAGE)
  sheet.labels.forEach((label, index) => {
    const place = index % LABELS_A_PAGE
    if (place === 0) {
      doc.addPage()
      const here = sheet.labels.slice(index, index + LABELS_A_PAGE).length
      drawPage(doc, sheet, { page: index / LABELS_A_PAGE + 1, pages, labels: here })
    }
    drawShelfLabel(doc, label, labelCorner(place))
  })
  doc.end()
  return bytes
}

function open({ point, day }: LabelSheet): PDFKit.PDFDocument {
  const fonts = documentFonts()
  const made = startOfDay(day)
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    // None to begin with: it would be Helvetica. One named here is opened anew at every change back to it.
    font: "",
    lang: "vi",
    displayTitle: true,
    info: {
      Title: `Tem giá ${printable(point)}`,
      CreationDate: made,
      ModDate: made,
    },
  })
  doc.registerFont("regular", fonts.regular)
  doc.registerFont("semibold", fonts.semibold)
  return doc
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on("data", (part: Buffer) => parts.push(part))
    doc.on("end", () => resolve(Buffer.concat(parts)))
    doc.on("error", reject)
  })
}

type Page = { page: number; pages: number; labels: number }

/** What stands around the labels: where they belong, how to print them, and where to cut. */
function drawPage(doc: PDFKit.PDFDocument, sheet: LabelSheet, { page, pages, labels }: Page): void {
  doc.font("regular", 7).fillColor(GREY)
  const head = `${sheet.point} · tem giá ngày ${dayPrinted(sheet.day)} · trang ${page}/${pages}`
  doc.text(printable(head), SHEET.left, mm(8), { lineBreak: false })
  const foot = "In ở cỡ 100 %, không co giãn. Tem 63,5 × 38,1 mm, 21 tem một tờ A4."
  doc.text(foot, SHEET.left, mm(286), { lineBreak: false })
  for (let place = 0; place < labels; place++) cutMarks(doc, labelCorner(place))
  doc.lineWidth(0.25).stroke("#999999")
}

/** Short ticks at the four corners; on ready-cut sheets they lie on the cut. */
function cutMarks(doc: PDFKit.PDFDocument, { x, y }: { x: number; y: number }): void {
  const tick = mm(1.2)
  for (const [cx, toX] of [
    [x, tick],
    [x + SHEET.width, -tick],
  ] as const) {
    for (const [cy, toY] of [
      [y, tick],
      [y + SHEET.height, -tick],
    ] as const) {
      doc
        .moveTo(cx + toX, cy)
        .lineTo(cx, cy)
        .lineTo(cx, cy + toY)
    }
  }
}
