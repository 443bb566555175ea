import { dayPrinted } from "../../label-text"
import { mm } from "../../page"
import { INK, MUTED } from "../charts/palette"

type Document = PDFKit.PDFDocument
export type Layout = "portrait" | "landscape"

const A4 = { short: mm(210), long: mm(297) }
const MARGIN = { top: mm(18), bottom: mm(20) }
/** Lists need the width more than the eye needs the margin. */
const SIDE: Record<Layout, number> = { portrait: mm(20), landscape: mm(14) }

/** The place on the paper where the next thing goes; opens pages as they fill. */
export class Sheet {
  y = 0
  width = 0
  left = 0
  private layout: Layout = "portrait"

  constructor(readonly doc: Document) {}

  /** Begins a page of this layout. */
  open(layout: Layout): void {
    this.layout = layout
    this.doc.addPage({ size: "A4", layout, margin: 0 })
    this.y = MARGIN.top
    this.left = SIDE[layout]
    this.width = (layout === "portrait" ? A4.short : A4.long) - 2 * this.left
  }

  /** What is left of the page. */
  get remaining(): number {
    return (this.layout === "portrait" ? A4.long : A4.short) - MARGIN.bottom - this.y
  }

  /** Makes room for something that may not be torn; true when that took a new page. */
  need(height: number): boolean {
    if (height <= this.remaining) return false
    this.open(this.layout)
    return true
  }
}

/** Day and page number on every page; possible only when all pages are there. */
export function writeFooters(doc: Document, name: string, asOf: string): void {
  const { start, count } = doc.bufferedPageRange()
  for (let index = start; index < start + count; index++) {
    doc.switchToPage(index)
    const { width, height } = doc.page
    const side = SIDE[width < height ? "portrait" : "landscape"]
    const y = height - mm(13)
    doc.font("regular", 7.5).fillColor(MUTED)
    doc.text(`${name} · số liệu đến hết ngày ${dayPrinted(asOf)}`, side, y, {
      lineBreak: false,
    })
    const page = `${index - start + 1}/${count}`
    doc.text(page, width - side - doc.widthOfString(page), y, { lineBreak: false })
  }
  doc.fillColor(INK)
}
