import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../documents/file-table"
import { now } from "../../../../gate/clock"
import { readEventList, type ListedEvent } from "../../../../queries/province/events/event-list"
import { localDateAt } from "../../../../rules/local-date"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"
import { eventFilter } from "../_event"

const exportQuery = z.object({ format })

/** Headings and codes are those of an import, so that a file can be filled in and come back. */
const COLUMNS: FileTable<ListedEvent>["columns"] = [
  { vi: "Mã sự kiện", en: "Code", cell: (row) => row.code },
  { vi: "Tên sự kiện", en: "Name", cell: (row) => row.name, width: 50 },
  { vi: "Loại", en: "Kind", cell: (row) => row.kind },
  { vi: "Cấp", en: "Level", cell: (row) => row.level },
  { vi: "Từ ngày", en: "First day", cell: (row) => row.starts_on },
  { vi: "Đến ngày", en: "Last day", cell: (row) => row.ends_on },
  { vi: "Hủy ngày", en: "Called off on", cell: (row) => row.called_off_on },
  { vi: "Địa điểm", en: "Place", cell: (row) => row.place, width: 30 },
  { vi: "Mã xã", en: "Commune code", cell: (row) => row.unit_code },
  { vi: "Số gian", en: "Booths", cell: (row) => row.booths },
  { vi: "Số gian trong tỉnh", en: "Local booths", cell: (row) => row.local_booths },
  { vi: "Lượt khách", en: "Visits", cell: (row) => row.visits },
  { vi: "Mức lượt khách", en: "Visits are", cell: (row) => row.visits_qualifier },
  { vi: "Doanh thu", en: "Revenue (VND)", cell: (row) => row.revenue_vnd },
  { vi: "Doanh thu trong tỉnh", en: "Local revenue (VND)", cell: (row) => row.local_revenue_vnd },
  { vi: "Mức doanh thu", en: "Revenue is", cell: (row) => row.revenue_qualifier },
  { vi: "Điểm bán", en: "Sales point", cell: (row) => row.point?.name, width: 30 },
  { vi: "Nguồn", en: "Source", cell: (row) => row.source, width: 30 },
]

/** `GET /province/events/export?format=csv|xlsx` with the filters of the list: everything they leave. */
export const GET = asViewer(async (req, res) => {
  const { format: asked } = readQuery(req, exportQuery)
  const { rows } = await readEventList(req.scope, eventFilter(req))
  const name = `su-kien-${localDateAt(now(req.scope))}`
  await sendTable(req, res, { name, format: asked, table: { columns: COLUMNS, rows } })
})
