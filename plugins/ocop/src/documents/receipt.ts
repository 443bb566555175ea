import PDFDocument from "pdfkit"
import { documentFonts, MissingGlyph, printable, type FontName } from "./fonts"
import { breakLines, pricePrinted } from "./label-text"
import { mm } from "./page"

export type Receipt = {
  point: {
    name: string
    address: string
    phone: string | null
    operator: string
    taxCode: string | null
  }
  number: number
  soldAt: Date
  seller: string
  lines: {
    title: string
    variant: string | null
    quantity: number
    unitPriceVnd: number
    totalVnd: number
  }[]
  totalVnd: number
  /** Content of the transfer that paid for it. */
  code: string
}

/** Paper of 80 mm, of which a receipt printer reaches 72. */
const WIDTH = mm(80)
const MARGIN = mm(4)
const INNER = WIDTH - 2 * MARGIN
const INK = "#000000"
/** The roll is cut after the last line. */
const TAIL = mm(8)

type Document = PDFKit.PDFDocument

/**
 * A receipt for a roll of 80 mm as a PDF of one page, as long as what stands on it. It says that it is no tax invoice: those are
 * issued by the seller's own provider (Decree 123/2020/NĐ-CP). The same receipt gives the same bytes.
 */
export async function receiptPdf(receipt: Receipt): Promise<Buffer> {
  const measured = draw(open(receipt, mm(297)), receipt)
  const doc = open(receipt, measured + TAIL)
  const bytes = collected(doc)
  draw(doc, receipt)
  doc.end()
  return bytes
}

function open({ number, soldAt }: Receipt, height: number): Document {
  const fonts = documentFonts()
  const doc = new PDFDocument({
    size: [WIDTH, height],
    margin: 0,
    // None to begin with: it would be Helvetica. One named here is opened anew at every change back to it.
    font: "",
    lang: "vi",
    displayTitle: true,
    info: { Title: `Phiếu bán hàng ${number}`, CreationDate: soldAt, ModDate: soldAt },
  })
  doc.registerFont("regular", fonts.regular)
  doc.registerFont("semibold", fonts.semibold)
  return doc
}

/** Draws everything from the top; gives where it ends. */
function draw(doc: Document, receipt: Receipt): number {
  const { point, lines } = receipt
  let y = mm(4)
  const put = (text: string, font: FontName, size: number, align: "left" | "center" = "left") => {
    y = paragraph(doc, text, { y, font, size, align })
  }
  put(point.name, "semibold", 11, "center")
  put(point.operator, "regular", 7.5, "center")
  put(point.address, "regular", 7.5, "center")
  const contact = [point.phone && `ĐT ${point.phone}`, point.taxCode && `MST ${point.taxCode}`]
  const known = contact.filter(Boolean).join(" · ")
  if (known) put(known, "regular", 7.5, "center")
  y = rule(doc, y + mm(1.5))
  put("PHIẾU BÁN HÀNG", "semibold", 11, "center")
  put(`Số ${receipt.number} · ${momentPrinted(receipt.soldAt)}`, "regular", 8, "center")
  put(`Người bán: ${receipt.seller}`, "regular", 8, "center")
  y = rule(doc, y + mm(1.5))
  for (const line of lines) {
    put([line.title, line.variant].filter(Boolean).join(", "), "regular", 8.5)
    const each = `${line.quantity} × ${pricePrinted(line.unitPriceVnd)}`
    y = pair(doc, each, pricePrinted(line.totalVnd), { y, font: "regular", size: 8.5 }) + mm(1)
  }
  y = rule(doc, y + mm(0.5))
  y = pair(doc, "Tổng cộng", pricePrinted(receipt.totalVnd), { y, font: "semibold", size: 12 })
  put("Giá đã gồm thuế GTGT (nếu có).", "regular", 7)
  put(`Đã thanh toán đủ bằng chuyển khoản, nội dung ${receipt.code}.`, "regular", 8)
  y = rule(doc, y + mm(1.5))
  put(
    "Phiếu này xác nhận việc mua hàng, không phải hóa đơn giá trị gia tăng và không thay thế hóa đơn.",
    "semibold",
    7.5,
    "center"
  )
  put("Cần hóa đơn, vui lòng yêu cầu người bán.", "regular", 7.5, "center")
  put("Cảm ơn quý khách!", "regular", 8.5, "center")
  return y
}

type Style = { y: number; font: FontName; size: number }

/** Text over the whole width, broken at spaces; gives where the next line begins. */
function paragraph(
  doc: Document,
  text: string,
  { y, font, size, align }: Style & { align: "left" | "center" }
): number {
  doc.font(font, size).fillColor(INK)
  const measure = (part: string) => doc.widthOfString(part)
  const { lines } = breakLines(onPaper(text), INNER, 6, measure)
  const step = size * 1.4
  lines.forEach((line, index) => {
    const x = align === "center" ? MARGIN + (INNER - measure(line)) / 2 : MARGIN
    doc.text(line, x, y + index * step, { lineBreak: false })
  })
  return y + lines.length * step
}

/** A name on the left, a sum on the right. */
function pair(doc: Document, name: string, sum: string, { y, font, size }: Style): number {
  doc.font(font, size).fillColor(INK)
  doc.text(onPaper(name), MARGIN, y, { lineBreak: false })
  doc.text(sum, MARGIN + INNER - doc.widthOfString(sum), y, { lineBreak: false })
  return y + size * 1.4
}

function rule(doc: Document, y: number): number {
  doc
    .moveTo(MARGIN, y)
    .lineTo(WIDTH - MARGIN, y)
    .lineWidth(0.6)
    .dash(2, { space: 1.5 })
    .stroke(INK)
  doc.undash()
  return y + mm(1.5)
}

/** A buyer waits: what the font lacks becomes a question mark instead of an error. */
function onPaper(text: string): string {
  try {
    return printable(text)
  } catch (error) {
    if (!(error instanceof MissingGlyph)) throw error
    return onPaper(text.normalize("NFC").replaceAll(error.character, "?"))
  }
}

const MOMENT = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
})

/** "23/11/2026 14:05", in Vietnam. */
export function momentPrinted(at: Date): string {
  const part = new Map(MOMENT.formatToParts(at).map(({ type, value }) => [type, value]))
  const [day, month, year, hour, minute] = (
    ["day", "month", "year", "hour", "minute"] as const
  ).map((one) => part.get(one) ?? "")
  return `${day}/${month}/${year} ${hour}:${minute}`
}

function collected(doc: Document): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on("data", (part: Buffer) => parts.push(part))
    doc.on("end", () => resolve(Buffer.concat(parts)))
    doc.on("error", reject)
  })
}
