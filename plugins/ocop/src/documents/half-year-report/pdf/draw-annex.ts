import { setImmediate } from "node:timers/promises"
import { printable } from "../../fonts"
import { breakLines } from "../../label-text"
import { INK, MUTED, TRACK } from "../charts/palette"
import type { Annex, AnnexColumn } from "../report"
import { drawRuns } from "./draw-blocks"
import type { Sheet } from "./sheet"

const TEXT = 7.5
const STEP = TEXT * 1.35
const PAD = { x: 3, y: 2.5 }
/** Long names break; what is longer than this is cut with "…". */
const MOST_LINES = 4

type Column = AnnexColumn & { x: number; width: number }

/** A long list takes seconds, and shoppers are served by the same process: after so many rows they get their turn. */
const ROWS_AT_ONCE = 100

/** A table over as many pages as it takes, its head on each of them. pdfkit's own table does not repeat the head. */
export async function drawAnnex(sheet: Sheet, annex: Annex): Promise<void> {
  sheet.open("landscape")
  sheet.doc.outline.addItem(printable(annex.title))
  sheet.doc.addNamedDestination(annex.id)
  drawRuns(sheet, [{ text: annex.title, strong: true }], { size: 12, after: 1 })
  drawRuns(sheet, annex.note, { size: 8, colour: MUTED, after: 4 })
  const columns = placed(annex.columns, sheet)
  drawHead(sheet, columns)
  for (const [index, row] of annex.rows.entries()) {
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await setImmediate()
    drawRow(sheet, columns, row)
  }
}

function placed(columns: AnnexColumn[], { left, width }: Sheet): Column[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  let x = left
  return columns.map((column) => {
    const one = { ...column, x, width: (width * column.share) / whole }
    x += one.width
    return one
  })
}

function drawHead(sheet: Sheet, columns: Column[]): void {
  const { doc } = sheet
  doc.font("semibold", TEXT)
  const cells = columns.map((column) => cellLines(doc, column, column.title))
  const height = heightOf(cells)
  doc.rect(sheet.left, sheet.y, sheet.width, height).fill(TRACK)
  drawCells(sheet, columns, cells)
  sheet.y += height
}

function drawRow(sheet: Sheet, columns: Column[], row: string[]): void {
  const { doc } = sheet
  doc.font("regular", TEXT)
  const cells = columns.map((column, index) => cellLines(doc, column, row[index] ?? ""))
  const height = heightOf(cells)
  if (sheet.need(height)) {
    drawHead(sheet, columns)
    doc.font("regular", TEXT)
  }
  drawCells(sheet, columns, cells)
  sheet.y += height
  const { left, width, y } = sheet
  doc
    .moveTo(left, y)
    .lineTo(left + width, y)
    .lineWidth(0.3)
    .stroke(TRACK)
}

function cellLines(doc: PDFKit.PDFDocument, column: Column, text: string): string[] {
  const measure = (part: string) => doc.widthOfString(part)
  return breakLines(printable(text), column.width - 2 * PAD.x, MOST_LINES, measure).lines
}

function heightOf(cells: string[][]): number {
  return Math.max(...cells.map((lines) => lines.length)) * STEP + 2 * PAD.y
}

function drawCells(sheet: Sheet, columns: Column[], cells: string[][]): void {
  const { doc } = sheet
  doc.fillColor(INK)
  columns.forEach((column, index) => {
    cells[index]?.forEach((line, row) => {
      const indent = column.right ? column.width - PAD.x - doc.widthOfString(line) : PAD.x
      doc.text(line, column.x + indent, sheet.y + PAD.y + row * STEP, { lineBreak: false })
    })
  })
}
