import type { FileTable } from "../../../../documents/file-table"
import { now } from "../../../../gate/clock"
import { narrowed, readNetwork, type DeskPoint } from "../../../../queries/province/network/points"
import { localDateAt } from "../../../../rules/local-date"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { askedPeriod } from "../../_access/period"
import { format, sendTable } from "../../_access/send-table"
import { pointsFilter } from "../_filter"

const exportQuery = pointsFilter.extend({ format })

const COLUMNS: FileTable<DeskPoint>["columns"] = [
  { vi: "Mã", en: "Code", cell: (row) => row.code },
  { vi: "Điểm bán", en: "Sales point", cell: (row) => row.name, width: 40 },
  { vi: "Loại", en: "Class", cell: (row) => row.class },
  { vi: "Địa bàn", en: "Place", cell: (row) => row.place },
  { vi: "Địa chỉ", en: "Address", cell: (row) => row.address, width: 40 },
  { vi: "Vĩ độ", en: "Latitude", cell: (row) => row.lat },
  { vi: "Kinh độ", en: "Longitude", cell: (row) => row.lng },
  { vi: "Ngày mở", en: "Opened on", cell: (row) => row.opened_on },
  { vi: "Ngày cuối bán", en: "Last day", cell: (row) => row.closed_on },
  { vi: "Đang hoạt động", en: "Open", cell: (row) => row.open },
  { vi: "Sản phẩm được tính", en: "Counting products", cell: (row) => row.shelf.counting },
  { vi: "Sản phẩm trên kệ", en: "Products on the shelf", cell: (row) => row.shelf.total },
  { vi: "Tỷ lệ cần đạt", en: "Share needed", cell: (row) => row.shelf.needed },
  { vi: "Kết luận tỷ lệ", en: "Verdict", cell: (row) => row.shelf.verdict },
  {
    vi: "Biến động kho gần nhất (UTC)",
    en: "Last stock movement (UTC)",
    cell: (row) => row.last_movement_at?.toISOString(),
    width: 26,
  },
  { vi: "Số ngày im lặng", en: "Days without movement", cell: (row) => row.still_days },
  { vi: "Im lặng", en: "Silent", cell: (row) => row.quiet },
  { vi: "Số đơn", en: "Orders", cell: (row) => row.orders },
  { vi: "Đơn vị đã bán", en: "Units", cell: (row) => row.units },
  { vi: "Doanh thu (đồng)", en: "Revenue (VND)", cell: (row) => row.revenue_vnd },
  { vi: "Tại quầy (đồng)", en: "At the counter (VND)", cell: (row) => row.counter_vnd },
  { vi: "Ngày kiểm tra", en: "Inspected on", cell: (row) => row.inspected_on },
  { vi: "Biển hiệu", en: "Sign", cell: (row) => row.has_sign },
  { vi: "Kệ trưng bày", en: "Shelves", cell: (row) => row.has_shelves },
  { vi: "Niêm yết giá", en: "Price list", cell: (row) => row.has_price_list },
  { vi: "Số quản lý", en: "Managers", cell: (row) => row.managers },
]

/** `GET /province/points/export?format=csv|xlsx` with the filters of the list. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, exportQuery)
  const at = now(req.scope)
  const period = askedPeriod(req, filter)
  const rows = narrowed(await readNetwork(req.scope, { ...filter, period }, at), filter)
  const name = `diem-ban-${localDateAt(at)}`
  await sendTable(req, res, { name, format: asked, table: { columns: COLUMNS, rows } })
})
