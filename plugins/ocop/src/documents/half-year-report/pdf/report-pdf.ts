import PDFDocument from "pdfkit"
import { closeOfDay } from "../../../rules/period"
import { documentFonts, printable } from "../../fonts"
import { INK, MUTED } from "../charts/palette"
import type { Report } from "../report"
import { drawAnnex } from "./draw-annex"
import { drawBlock, drawRuns } from "./draw-blocks"
import { Sheet, writeFooters } from "./sheet"

/**
 * The report as PDF on A4, annexes across. The same report gives the same bytes: its dates are the end of the period, never
 * the clock.
 * @throws MissingGlyph when the font lacks a character, naming it
 */
export async function reportPdf(report: Report): Promise<Buffer> {
  const fonts = documentFonts()
  const made = closeOfDay(report.asOf)
  const name = printable(`${report.title}, ${report.subtitle.toLowerCase()}`)
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    // Page numbers say of how many.
    bufferPages: true,
    // None to begin with: it would be Helvetica. A font that is named here is opened anew at every change back to it.
    font: "",
    lang: "vi",
    displayTitle: true,
    info: { Title: name, CreationDate: made, ModDate: made },
  })
  doc.registerFont("regular", fonts.regular)
  doc.registerFont("semibold", fonts.semibold)
  const bytes = collected(doc)
  const sheet = new Sheet(doc)
  sheet.open("portrait")
  drawRuns(sheet, [{ text: report.title, strong: true }], { size: 17, colour: INK, after: 2 })
  drawRuns(sheet, [{ text: report.subtitle, strong: true }], { size: 12, colour: INK, after: 6 })
  for (const line of report.origin) {
    drawRuns(sheet, [{ text: line }], { size: 8, colour: MUTED, after: 0 })
  }
  sheet.y += 6
  for (const block of report.blocks) drawBlock(sheet, block)
  for (const annex of report.annexes) await drawAnnex(sheet, annex)
  writeFooters(doc, printable(report.title), report.asOf)
  doc.end()
  return bytes
}

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on("data", (part: Buffer) => parts.push(part))
    doc.on("end", () => resolve(Buffer.concat(parts)))
    doc.on("error", reject)
  })
}
