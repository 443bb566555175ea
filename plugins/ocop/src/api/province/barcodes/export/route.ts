import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../documents/file-table"
import { readBarcodes, type BarcodeRow } from "../../../../queries/province/barcodes/barcode-list"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"
import { barcodeFilter } from "../_filter"

const exportQuery = z.object({ format })

const COLUMNS: FileTable<BarcodeRow>["columns"] = [
  { vi: "Mã sản phẩm", en: "Product code", cell: (row) => row.code },
  { vi: "Tên sản phẩm", en: "Product", cell: (row) => row.name, width: 40 },
  { vi: "Chủ thể", en: "Producer", cell: (row) => row.producer, width: 40 },
  { vi: "Nhóm", en: "Group", cell: (row) => row.product_group },
  { vi: "Xã, phường, đặc khu", en: "Commune", cell: (row) => row.place, width: 30 },
  { vi: "Mã vạch", en: "GTIN", cell: (row) => row.gtin },
  { vi: "Mã truy xuất", en: "Trace code", cell: (row) => row.trace_code },
  { vi: "Tình trạng", en: "State", cell: (row) => row.state },
  { vi: "Đã có mã", en: "Marked", cell: (row) => row.marked },
]

/** `GET /province/barcodes/export?format=csv|xlsx` with the filters of the list: everything they leave. */
export const GET = asViewer(async (req, res) => {
  const { format: asked } = readQuery(req, exportQuery)
  const filter = barcodeFilter(req)
  const { rows } = await readBarcodes(req.scope, filter)
  const name = `ma-vach-${filter.as_of}`
  await sendTable(req, res, { name, format: asked, table: { columns: COLUMNS, rows } })
})
