import type { StockItem } from "../queries/shelf/stock-item"
import { SHEET_HEADINGS } from "./sheet-columns"

type Cell = string | number

function lines(items: readonly StockItem[]): Cell[][] {
  return items.map((item) => [
    item.sku,
    item.title,
    item.variant ?? "",
    item.barcode ?? "",
    item.stocked,
    item.reserved,
    item.price_vnd,
    item.alarm_at,
    "",
    item.version,
  ])
}

/** CSV as spreadsheets in Vietnam open it: UTF-8 with a byte order mark, semicolons. No cell can run as a formula. */
export function stockCsv(items: readonly StockItem[]): Buffer {
  const rows = [[...SHEET_HEADINGS], ...lines(items)].map((cells) => cells.map(csvCell).join(";"))
  return Buffer.from(`\ufeff${rows.join("\r\n")}\r\n`, "utf8")
}

function csvCell(cell: Cell): string {
  const text = String(cell).normalize("NFC")
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The same as a workbook; codes stay text, so that no leading zero is lost. */
export async function stockXlsx(items: readonly StockItem[]): Promise<Buffer> {
  const heading = SHEET_HEADINGS.map((value) => ({ value, fontWeight: "bold" as const }))
  const body = lines(items).map((cells) =>
    cells.map((value) =>
      typeof value === "number" ? { value, type: Number } : { value, type: String }
    )
  )
  const { default: writeExcelFile } = await import("write-excel-file/node")
  return writeExcelFile([heading, ...body], { sheet: "Tồn kho" }).toBuffer()
}
