import type { FileTable } from "../../../../documents/file-table"
import { readBestSellers, type BestSeller } from "../../../../queries/province/network/best-sellers"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { askedPeriod } from "../../_access/period"
import { format, sendTable } from "../../_access/send-table"
import { salesFilter } from "../_filter"

const exportQuery = salesFilter.extend({ format })

const COLUMNS: FileTable<BestSeller>["columns"] = [
  { vi: "Hạng", en: "Rank", cell: (row) => row.rank },
  { vi: "Mã", en: "Code", cell: (row) => row.key },
  { vi: "Tên", en: "Name", cell: (row) => row.name, width: 40 },
  { vi: "Chủ thể hoặc địa bàn", en: "Producer or place", cell: (row) => row.detail, width: 40 },
  { vi: "Đơn vị đã bán", en: "Units", cell: (row) => row.units },
  { vi: "Doanh thu (đồng)", en: "Revenue (VND)", cell: (row) => row.revenue_vnd },
  { vi: "Đơn vị tại quầy", en: "Units at the counter", cell: (row) => row.counter_units },
  { vi: "Tại quầy (đồng)", en: "At the counter (VND)", cell: (row) => row.counter_vnd },
  { vi: "Đơn vị kỳ trước", en: "Units before", cell: (row) => row.units_before },
  {
    vi: "Doanh thu kỳ trước (đồng)",
    en: "Revenue before (VND)",
    cell: (row) => row.revenue_before_vnd,
  },
  { vi: "Hạng kỳ trước", en: "Rank before", cell: (row) => row.rank_before },
]

/** `GET /province/best-sellers/export?format=csv|xlsx` with the filters of the list. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, exportQuery)
  const period = askedPeriod(req, filter)
  const { rows } = await readBestSellers(req.scope, { ...filter, period })
  const name = `ban-chay-${period.from}-${period.to}`
  await sendTable(req, res, { name, format: asked, table: { columns: COLUMNS, rows } })
})
