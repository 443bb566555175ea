import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../../documents/file-table"
import { now } from "../../../../../gate/clock"
import { readHalfYears } from "../../../../../queries/province/events/event-list"
import { localDateAt } from "../../../../../rules/local-date"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { format, sendTable } from "../../../_access/send-table"
import { eventFilter } from "../../_event"

const exportQuery = z.object({ format })

type HalfYear = Awaited<ReturnType<typeof readHalfYears>>[number]

const COLUMNS: FileTable<HalfYear>["columns"] = [
  { vi: "Từ ngày", en: "First day", cell: ({ period }) => period.from },
  { vi: "Đến ngày", en: "Last day", cell: ({ period }) => period.to },
  { vi: "Sự kiện", en: "Events", cell: ({ totals }) => totals.events },
  { vi: "Cấp tỉnh", en: "Provincial", cell: ({ totals }) => totals.provincial },
  { vi: "Trong tỉnh", en: "In the province", cell: ({ totals }) => totals.in_province },
  { vi: "Ngoài tỉnh", en: "Elsewhere", cell: ({ totals }) => totals.outside },
  { vi: "Số gian", en: "Booths", cell: ({ totals }) => totals.booths },
  { vi: "Số gian trong tỉnh", en: "Local booths", cell: ({ totals }) => totals.local_booths },
  { vi: "Lượt khách", en: "Visits", cell: ({ totals }) => totals.visits.sum },
  { vi: "Mức lượt khách", en: "Visits are", cell: ({ totals }) => totals.visits.qualifier },
  { vi: "Sự kiện có lượt khách", en: "Told by", cell: ({ totals }) => totals.visits.told },
  { vi: "Doanh thu", en: "Revenue (VND)", cell: ({ totals }) => totals.revenue_vnd.sum },
  {
    vi: "Doanh thu trong tỉnh",
    en: "Local revenue (VND)",
    cell: ({ totals }) => totals.local_revenue_vnd.sum,
  },
  { vi: "Mức doanh thu", en: "Revenue is", cell: ({ totals }) => totals.revenue_vnd.qualifier },
  { vi: "Sự kiện có doanh thu", en: "Told by", cell: ({ totals }) => totals.revenue_vnd.told },
]

/** `GET /province/events/half-years/export?format=csv|xlsx` with the filters of the list. */
export const GET = asViewer(async (req, res) => {
  const { format: asked } = readQuery(req, exportQuery)
  const table = { columns: COLUMNS, rows: await readHalfYears(req.scope, eventFilter(req)) }
  const name = `su-kien-theo-nua-nam-${localDateAt(now(req.scope))}`
  await sendTable(req, res, { name, format: asked, table })
})
