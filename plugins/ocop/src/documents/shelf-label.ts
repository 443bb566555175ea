import type { LocalDate } from "../rules/local-date"
import type { Stars } from "../rules/stars"
import { EAN_QUIET, barcode } from "./barcode"
import { printable, type FontName } from "./fonts"
import { breakLines, dayPrinted, pricePrinted, shorten } from "./label-text"
import { mm, SHEET } from "./page"
import { darkRuns, qrCode, QUIET_ZONE } from "./qr-code"

type Document = PDFKit.PDFDocument
type Box = { x: number; y: number; width: number }

/** What one shelf label says. */
export type ShelfLabel = {
  name: string
  /** Pack size, such as "Túi 500 g". */
  pack: string
  producer: string
  priceVnd: number
  stars: Stars
  /** Last day on which the product may show its stars. */
  lastValidDay: LocalDate
  /** Digits as printed under the bars; null where there are none. */
  barcode: string | null
  /** Address that the QR code opens. */
  link: string
  /** A line that the law asks for beside the price, such as an age limit. */
  notice: string | null
}

const PADDING = mm(2)
const QR_SIDE = mm(23)
/** The code's own quiet zone is white already, so it may stand nearer to the cut than text. */
const QR_INSET = mm(0.8)
/** 91 % of the nominal width: every hand scanner reads it, and it stands beside the QR code. */
const BAR_WIDTH = mm(0.3)
const BAR_HEIGHT = mm(7.2)
const DIGITS_HEIGHT = mm(2.3)

const INK = "#000000"
const STAR = "#b7791f"

/** Draws a label with its upper left corner at `corner`. @throws MissingGlyph when the font lacks a character of it */
export function drawShelfLabel(
  doc: Document,
  label: ShelfLabel,
  corner: { x: number; y: number }
): void {
  const x = corner.x + PADDING
  const y = corner.y + PADDING
  const width = SHEET.width - 2 * PADDING
  const bottom = corner.y + SHEET.height - PADDING
  const below = drawName(doc, label, { x, y, width })
  drawProducer(doc, label.producer, { x, y: below, width }, corner.y)

  const qrX = corner.x + SHEET.width - QR_INSET - QR_SIDE
  const qrY = corner.y + SHEET.height - QR_INSET - QR_SIDE
  drawQr(doc, label.link, qrX, qrY)

  const left = qrX - x
  drawPrice(doc, label.priceVnd, { x, y: corner.y + mm(13.2), width: left })
  drawStars(doc, label.stars, x, corner.y + mm(19.3))
  const until = `Có giá trị đến hết ${dayPrinted(label.lastValidDay)}`
  write(doc, oneLine(doc, until, left, "regular", 5.8), x, corner.y + mm(21.9))
  if (label.notice) {
    write(doc, oneLine(doc, label.notice, left, "semibold", 5.8), x, corner.y + mm(23.9))
  }
  if (label.barcode) drawBarcode(doc, label.barcode, x, bottom - BAR_HEIGHT - DIGITS_HEIGHT)
}

/** The name in the largest size at which two lines hold it, then the pack size. Returns where the next line begins. */
function drawName(doc: Document, { name, pack }: ShelfLabel, { x, y, width }: Box): number {
  const text = printable(name)
  const sizes: [size: number, lines: number][] = [
    [9, 1],
    [8.25, 2],
    [7.5, 2],
    [6.75, 2],
  ]
  for (const [size, most] of sizes) {
    doc.font("semibold", size)
    const { lines, whole } = breakLines(text, width, most, (part) => doc.widthOfString(part))
    if (!whole && size > 6.75) continue
    const step = size * 1.18
    lines.forEach((line, index) => write(doc, line, x, y - mm(0.6) + index * step))
    const next = y - mm(0.4) + lines.length * step
    write(doc, oneLine(doc, pack, width, "regular", 6.5), x, next)
    return next + mm(2.6)
  }
  return y
}

/** On two lines where a short name leaves room for them. */
function drawProducer(doc: Document, producer: string, { x, y, width }: Box, top: number): void {
  const most = y < top + mm(9) ? 2 : 1
  doc.font("regular", 6)
  const { lines } = breakLines(printable(producer), width, most, (part) => doc.widthOfString(part))
  lines.forEach((line, index) => write(doc, line, x, y + index * mm(2.3)))
}

/** As large as it fits: a price is never cut. */
function drawPrice(doc: Document, priceVnd: number, { x, y, width }: Box): void {
  const text = pricePrinted(priceVnd)
  const size = [14, 12, 10, 8].find((one) => doc.font("semibold", one).widthOfString(text) <= width)
  doc.font("semibold", size ?? 8)
  write(doc, text, x, y + (14 - (size ?? 8)) * 0.6)
}

/** Sets the font and returns the text as it fits on one line. */
function oneLine(doc: Document, text: string, width: number, font: FontName, size: number): string {
  doc.font(font, size).fillColor(INK)
  return shorten(printable(text), width, (part) => doc.widthOfString(part))
}

/** Text in the font that is set, its upper left corner at the place; pdfkit breaks nothing by itself. */
function write(doc: Document, text: string, x: number, y: number): void {
  doc.fillColor(INK).text(text, x, y, { lineBreak: false })
}

/** The stars as drawings, since the font has none, and in words. */
function drawStars(doc: Document, stars: Stars, x: number, y: number): void {
  const side = mm(2.6)
  for (let index = 0; index < stars; index++) {
    star(doc, x + side / 2 + index * (side + mm(0.3)), y + side / 2, side / 2)
  }
  doc.fill(STAR)
  doc.font("semibold", 6.2)
  write(doc, `OCOP ${stars} sao`, x + stars * (side + mm(0.3)) + mm(0.8), y - mm(0.15))
}

function star(doc: Document, x: number, y: number, radius: number): void {
  for (let point = 0; point < 10; point++) {
    const angle = (point * Math.PI) / 5 - Math.PI / 2
    const length = point % 2 === 0 ? radius : radius * 0.4
    const [px, py] = [x + Math.cos(angle) * length, y + Math.sin(angle) * length]
    if (point === 0) doc.moveTo(px, py)
    else doc.lineTo(px, py)
  }
  doc.closePath()
}

/** One path, filled once, in black, with its quiet zone inside `QR_SIDE`: no seams between the modules. */
function drawQr(doc: Document, link: string, x: number, y: number): void {
  const code = qrCode(link)
  const side = QR_SIDE / (code.size + 2 * QUIET_ZONE)
  for (const run of darkRuns(code)) {
    doc.rect(
      x + (run.x + QUIET_ZONE) * side,
      y + (run.y + QUIET_ZONE) * side,
      run.length * side,
      side
    )
  }
  doc.fill(INK)
}

/** Bars with guard bars that reach between the digits, the first digit in the quiet zone, as on goods. */
function drawBarcode(doc: Document, digits: string, x: number, y: number): void {
  const bars = barcode(digits)
  if (!bars) return
  const start = x + EAN_QUIET.left * BAR_WIDTH
  bars.modules.forEach((dark, index) => {
    if (!dark) return
    const height = isGuard(index, bars.modules.length) ? BAR_HEIGHT + mm(1.2) : BAR_HEIGHT
    doc.rect(start + index * BAR_WIDTH, y, BAR_WIDTH, height)
  })
  doc.fill(INK)
  drawDigits(doc, digits, start, y + BAR_HEIGHT + mm(0.1))
}

function isGuard(index: number, modules: number): boolean {
  const middle = (modules - 1) / 2
  return index < 3 || index >= modules - 3 || Math.abs(index - middle) <= 2
}

function drawDigits(doc: Document, digits: string, start: number, y: number): void {
  doc.font("regular", 6)
  const half = Math.floor(digits.length / 2)
  const long = digits.length === 13
  const groups = long
    ? [digits.slice(1, 7), digits.slice(7)]
    : [digits.slice(0, 4), digits.slice(4)]
  if (long) write(doc, digits.slice(0, 1), start - mm(2.2), y)
  const groupWidth = half * 7 * BAR_WIDTH
  groups.forEach((group, index) => {
    const left = start + (3 + index * (half * 7 + 5)) * BAR_WIDTH
    write(doc, group, left + (groupWidth - doc.widthOfString(group)) / 2, y)
  })
}
