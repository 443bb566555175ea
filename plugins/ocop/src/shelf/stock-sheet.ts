import { tableAsCsv, tableAsXlsx, type FileTable } from "../documents/file-table"
import type { StockItem } from "../queries/shelf/stock-item"

type Column = FileTable<StockItem>["columns"][number]

/** The sheet's headings are what the import reads, so they are Vietnamese for everybody. */
const column = (heading: string, cell: Column["cell"]): Column => ({
  vi: heading,
  en: heading,
  cell,
})

/** What the import does not read (name, what is promised) helps the reader. See sheet-columns.ts. */
const COLUMNS: Column[] = [
  column("Mã hàng", (item) => item.sku),
  column("Tên sản phẩm", (item) => item.title),
  column("Quy cách", (item) => item.variant),
  column("Mã vạch", (item) => item.barcode),
  column("Tồn kho", (item) => item.stocked),
  column("Giữ cho đơn", (item) => item.reserved),
  column("Giá bán", (item) => item.price_vnd),
  column("Báo khi còn", (item) => item.alarm_at),
  column("Ghi chú", () => null),
  column("Phiên bản", (item) => item.version),
]

/** A point's stock as CSV, in the shape that the import reads. */
export function stockCsv(items: readonly StockItem[]): Buffer {
  return tableAsCsv({ columns: COLUMNS, rows: items }, false)
}

/** The same as a workbook; codes stay text, so that no leading zero is lost. */
export function stockXlsx(items: readonly StockItem[]): Promise<Buffer> {
  return tableAsXlsx({ columns: COLUMNS, rows: items, sheet: "Tồn kho" }, false)
}
