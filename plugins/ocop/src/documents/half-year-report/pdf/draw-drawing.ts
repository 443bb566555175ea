import { printable } from "../../fonts"
import type { Drawing, Mark } from "../drawing"

/** Draws a chart as vector paths, scaled to `width`; gives its height. */
export function drawDrawing(
  doc: PDFKit.PDFDocument,
  drawing: Drawing,
  { x, y, width }: { x: number; y: number; width: number }
): number {
  const scale = width / drawing.width
  doc.save()
  doc.translate(x, y).scale(scale)
  for (const mark of drawing.marks) drawMark(doc, mark)
  doc.restore()
  return drawing.height * scale
}

function drawMark(doc: PDFKit.PDFDocument, mark: Mark): void {
  if (mark.kind === "rect") {
    // A path of no width is still a hairline in some readers.
    if (mark.width > 0) doc.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.fill)
  } else if (mark.kind === "line") {
    doc.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).lineWidth(0.6).stroke(mark.stroke)
  } else {
    const text = printable(mark.text)
    doc.font(mark.weight, mark.size).fillColor(mark.fill)
    const wide = doc.widthOfString(text)
    const share = { start: 0, middle: 0.5, end: 1 }[mark.anchor]
    doc.text(text, mark.x - wide * share, mark.y, { lineBreak: false, baseline: "alphabetic" })
  }
}
