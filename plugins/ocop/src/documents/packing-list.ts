import PDFDocument from "pdfkit"
import type { PointOrder } from "../queries/desk/point-order"
import { documentFonts, printable } from "./fonts"
import { mm } from "./page"

export type PackingList = { point: string; at: Date; orders: readonly PointOrder[] }

const LEFT = mm(15)
const WIDTH = mm(180)
const BOTTOM = mm(280)
const GREY = "#555555"
const METHOD = {
  pickup: "Khách đến nhận",
  delivery: "Giao tận nơi",
  counter: "Bán tại quầy",
} as const

/**
 * What has to be packed, as a PDF on A4: each order with a box to tick for every line, who gets it and how. An order is
 * kept on one page where it fits. The same list gives the same bytes.
 * @throws MissingGlyph when the font lacks a character, naming it
 */
export async function packingListPdf({ point, at, orders }: PackingList): Promise<Buffer> {
  const fonts = documentFonts()
  const title = `Phiếu soạn hàng ${printable(point)}`
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    font: "",
    lang: "vi",
    displayTitle: true,
    info: { Title: title, CreationDate: at, ModDate: at },
  })
  doc.registerFont("regular", fonts.regular)
  doc.registerFont("semibold", fonts.semibold)
  const parts: Buffer[] = []
  const bytes = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part))
    doc.on("end", () => resolve(Buffer.concat(parts)))
    doc.on("error", reject)
  })
  const top = mm(24)
  let y = BOTTOM
  for (const order of orders) {
    const height = heightOf(doc, order)
    if (y + height > BOTTOM) {
      doc.addPage()
      y = top
    }
    y = drawOrder(doc, order, y, () => {
      doc.addPage()
      return top
    })
  }
  const { count } = doc.bufferedPageRange()
  const units = orders
    .flatMap(({ items }) => items)
    .reduce((sum, { quantity }) => sum + quantity, 0)
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page)
    doc.font("semibold", 12).fillColor("black")
    doc.text(title, LEFT, mm(11), { width: WIDTH, height: 16, ellipsis: true })
    doc.font("regular", 8).fillColor(GREY)
    doc.text(
      `${printed(at)} · ${orders.length} đơn, ${units} đơn vị hàng · trang ${page + 1}/${count}`,
      LEFT,
      mm(17),
      { lineBreak: false }
    )
  }
  doc.end()
  return bytes
}

function heading({ display_id, method }: PointOrder): string {
  return `Đơn ${display_id} · ${METHOD[method]}`
}

function recipient({ customer }: PointOrder): string {
  return printable(
    [customer.name, customer.phone, customer.address].filter(Boolean).join(" · ") || "Khách lẻ"
  )
}

function nameOf(item: PointOrder["items"][number]): string {
  return printable([item.title, item.variant].filter(Boolean).join(", "))
}

const NAME_WIDTH = WIDTH - mm(32)

function heightOf(doc: PDFKit.PDFDocument, order: PointOrder): number {
  doc.font("regular", 9)
  const who = doc.heightOfString(recipient(order), { width: WIDTH })
  doc.font("regular", 10)
  const lines = order.items.reduce(
    (sum, item) => sum + doc.heightOfString(nameOf(item), { width: NAME_WIDTH }) + mm(2),
    0
  )
  return mm(16) + who + lines
}

/** Draws an order from `y` on and tells where the next may begin; `nextPage` is asked when a long one runs over. */
function drawOrder(
  doc: PDFKit.PDFDocument,
  order: PointOrder,
  from: number,
  nextPage: () => number
): number {
  let y = from
  doc.font("semibold", 11).fillColor("black")
  doc.text(heading(order), LEFT, y, { lineBreak: false })
  y += mm(6)
  doc.font("regular", 9).fillColor(GREY)
  doc.text(recipient(order), LEFT, y, { width: WIDTH })
  y = doc.y + mm(1.5)
  if (order.age_check) {
    doc.font("semibold", 9).fillColor("black")
    doc.text("Có đồ uống có cồn: kiểm tra tuổi khi giao.", LEFT, y, { lineBreak: false })
    y += mm(5)
  }
  for (const item of order.items) {
    doc.font("regular", 10)
    const height = doc.heightOfString(nameOf(item), { width: NAME_WIDTH })
    if (y + height > BOTTOM) y = nextPage()
    doc
      .rect(LEFT, y + 1.5, mm(3.5), mm(3.5))
      .lineWidth(0.6)
      .stroke("black")
    doc.font("semibold", 11).fillColor("black")
    doc.text(`${item.quantity} ×`, LEFT + mm(6), y, { width: mm(16), align: "right" })
    doc.font("regular", 10)
    doc.text(nameOf(item), LEFT + mm(25), y, { width: NAME_WIDTH })
    y = Math.max(doc.y, y + height) + mm(2)
  }
  doc
    .moveTo(LEFT, y + mm(1))
    .lineTo(LEFT + WIDTH, y + mm(1))
    .lineWidth(0.4)
    .stroke("#bbbbbb")
  return y + mm(4)
}

const INSTANT = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
})

function printed(at: Date): string {
  return printable(`In lúc ${INSTANT.format(at)}`)
}
