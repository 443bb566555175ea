import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../../documents/file-table"
import type { ListedRecord } from "../../../../../queries/province/quality/quality-list"
import type { QualityRegister } from "../../../../../queries/province/quality/quality-record"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { format, sendTable } from "../../../_access/send-table"
import { listOf } from "../../_record"

const exportQuery = z.object({ format })

type TableColumns = FileTable<ListedRecord>["columns"]

/** Headings and codes are those of an import, so that a file can be filled in and come back. */
const HOLDER: TableColumns[number] = {
  vi: "Chủ thể",
  en: "Holder",
  cell: (row) => row.holder_name,
  width: 40,
}
const MARKET: TableColumns[number] = { vi: "Thị trường", en: "Market", cell: (row) => row.market }
const AREA: TableColumns = [
  { vi: "Diện tích (ha)", en: "Area (ha)", cell: (row) => hectares(row.area_m2) },
  { vi: "Diện tích (m²)", en: "Area (m²)", cell: (row) => row.area_m2 },
]
const PERIOD: TableColumns = [
  { vi: "Mã xã", en: "Commune code", cell: (row) => row.unit_code },
  { vi: "Xã, phường, đặc khu", en: "Commune", cell: (row) => row.place, width: 30 },
  { vi: "Hiệu lực từ", en: "Valid from", cell: (row) => row.valid_from },
  { vi: "Hiệu lực đến", en: "Valid to", cell: (row) => row.valid_to },
  { vi: "Trạng thái", en: "State", cell: (row) => row.state },
  { vi: "Nguồn", en: "Source", cell: (row) => row.source, width: 30 },
]

const FILES: Record<QualityRegister, { name: string; columns: TableColumns }> = {
  certificates: {
    name: "chung-nhan-chat-luong",
    columns: [
      { vi: "Số chứng nhận", en: "Number", cell: (row) => row.number },
      { vi: "Tiêu chuẩn", en: "Scheme", cell: (row) => row.scheme },
      HOLDER,
      { vi: "Loại hình", en: "Kind of holder", cell: (row) => row.holder_type },
      { vi: "Đối tượng", en: "Subject", cell: (row) => row.subject, width: 30 },
      ...AREA,
      { vi: "Số hộ", en: "Households", cell: (row) => row.households },
      ...PERIOD,
    ],
  },
  "growing-areas": {
    name: "ma-so-vung-trong",
    columns: [
      { vi: "Mã số vùng trồng", en: "Code", cell: (row) => row.number },
      { vi: "Cây trồng", en: "Crop", cell: (row) => row.subject, width: 30 },
      ...AREA,
      MARKET,
      HOLDER,
      ...PERIOD,
    ],
  },
  "packing-facilities": {
    name: "co-so-dong-goi",
    columns: [
      { vi: "Mã cơ sở đóng gói", en: "Code", cell: (row) => row.number },
      { vi: "Tên cơ sở", en: "Name", cell: (row) => row.subject, width: 40 },
      MARKET,
      ...PERIOD,
    ],
  },
}

/** `GET /province/quality/:register/export?format=csv|xlsx` with the filters of the list: everything they leave. */
export const GET = asViewer(async (req, res) => {
  const { format: asked } = readQuery(req, exportQuery)
  const { rows, filter, register } = await listOf(req)
  const { name, columns } = FILES[register]
  await sendTable(req, res, {
    name: `${name}-${filter.on}`,
    format: asked,
    table: { columns, rows },
  })
})

/** With a comma, as sheets in Vietnam and the import read it. */
function hectares(areaM2: number | null): string | null {
  return areaM2 === null ? null : String(areaM2 / 10_000).replace(".", ",")
}
