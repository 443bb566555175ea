import { printable, type FontName } from "../../fonts"
import { INK, MUTED, SEA } from "../charts/palette"
import type { Block, Chart, Run } from "../report"
import { drawDrawing } from "./draw-drawing"
import { flowRuns, type Line } from "./flow-runs"
import type { Sheet } from "./sheet"

const TEXT = 10
const LEADING = 1.5
const INDENT = 14

/** One block of the report after another, down the page. */
export function drawBlock(sheet: Sheet, block: Block): void {
  if (block.kind === "heading") drawHeading(sheet, block.text)
  else if (block.kind === "paragraph") drawRuns(sheet, block.runs, {})
  else if (block.kind === "item") drawItem(sheet, block.runs)
  else drawChart(sheet, block.chart)
}

function drawHeading(sheet: Sheet, text: string): void {
  // A heading at the foot of a page belongs to the next one.
  sheet.need(70)
  sheet.y += 8
  sheet.doc.outline.addItem(printable(text))
  drawRuns(sheet, [{ text, strong: true }], { size: 12, colour: INK })
}

type RunStyle = { size?: number; colour?: string; indent?: number; after?: number }

/** A paragraph of runs; bold where strong, in the colour of links where a list stands behind. */
export function drawRuns(sheet: Sheet, runs: Run[], style: RunStyle): void {
  const { size = TEXT, colour = INK, indent = 0, after = 5 } = style
  const { doc } = sheet
  const set = (run: Run) => doc.font(fontOf(run), size)
  const clean = runs.map((run) => ({ ...run, text: keepEnds(run.text) }))
  const lines = flowRuns(clean, sheet.width - indent, (text, run) => set(run).widthOfString(text))
  const step = size * LEADING
  for (const line of lines) {
    sheet.need(step)
    drawLine(sheet, line, { x: sheet.left + indent, size, colour, step, set })
    sheet.y += step
  }
  sheet.y += after
}

type LineStyle = {
  x: number
  size: number
  colour: string
  step: number
  set: (run: Run) => PDFKit.PDFDocument
}

function drawLine(sheet: Sheet, line: Line, { x, colour, step, set }: LineStyle): void {
  const { doc } = sheet
  let at = x
  for (const { text, run, width } of line.pieces) {
    set(run).fillColor(run.to ? SEA : colour)
    doc.text(text, at, sheet.y, { lineBreak: false })
    if (run.to?.startsWith("#")) doc.goTo(at, sheet.y, width, step, run.to.slice(1))
    else if (run.to) doc.link(at, sheet.y, width, step, run.to)
    at += width
  }
}

function drawItem(sheet: Sheet, runs: Run[]): void {
  sheet.need(TEXT * LEADING)
  const middle = sheet.y + (TEXT * LEADING) / 2 - 1
  sheet.doc.rect(sheet.left + 4, middle - 1.25, 2.5, 2.5).fill(SEA)
  drawRuns(sheet, runs, { indent: INDENT, after: 3 })
}

function drawChart(sheet: Sheet, chart: Chart): void {
  const scale = sheet.width / chart.drawing.width
  sheet.need(chart.drawing.height * scale + 50)
  sheet.y += 4
  drawRuns(sheet, [{ text: chart.title, strong: true }], { size: 9, after: 0 })
  drawRuns(sheet, [{ text: chart.note }], { size: 8, colour: MUTED, after: 4 })
  const place = { x: sheet.left, y: sheet.y, width: sheet.width }
  sheet.y += drawDrawing(sheet.doc, chart.drawing, place) + 12
}

function fontOf(run: Run): FontName {
  return run.strong ? "semibold" : "regular"
}

/** Checked and composed like every text, with the spaces that join it to its neighbours. */
function keepEnds(text: string): string {
  const inner = printable(text)
  if (inner === "") return text === "" ? "" : " "
  return `${text.startsWith(" ") ? " " : ""}${inner}${text.endsWith(" ") ? " " : ""}`
}
