import type { FileTable } from "../../../../../documents/file-table"
import { today } from "../../../../../gate/clock"
import { readLinkChecks, type LinkRow } from "../../../../../queries/province/coverage/links"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { format, sendTable } from "../../../_access/send-table"
import { linksFilter } from "../_filter"

/** More than this is narrowed first, by platform for instance. */
const MOST = 50_000

const exportQuery = linksFilter.extend({ format })

const COLUMNS: FileTable<LinkRow>["columns"] = [
  { vi: "Sàn", en: "Platform", cell: (row) => row.platform.name },
  { vi: "Mã sản phẩm", en: "Product code", cell: (row) => row.product.code },
  { vi: "Sản phẩm", en: "Product", cell: (row) => row.product.name, width: 40 },
  { vi: "Đường dẫn", en: "Link", cell: (row) => row.url, width: 50 },
  { vi: "Kết quả", en: "Outcome", cell: (row) => row.outcome },
  { vi: "HTTP", en: "HTTP", cell: (row) => row.status },
  { vi: "Lỗi", en: "Fault", cell: (row) => row.fault },
  { vi: "Thời gian (ms)", en: "Time (ms)", cell: (row) => row.took_ms },
  { vi: "Ngày", en: "Day", cell: (row) => row.checked_on },
]

/** `GET /province/coverage/links/export?format=csv|xlsx` with the filters of the list. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, exportQuery)
  const day = today(req.scope)
  const { links } = await readLinkChecks(req.scope, filter, day, { skip: 0, take: MOST })
  const table = { columns: COLUMNS, rows: links }
  await sendTable(req, res, { name: `lien-ket-${day}`, format: asked, table })
})
