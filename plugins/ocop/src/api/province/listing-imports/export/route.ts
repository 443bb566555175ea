import { now } from "../../../../gate/clock"
import type { FileTable } from "../../../../documents/file-table"
import { readAllImports, type ImportRow } from "../../../../queries/province/listings/imports"
import { localDateAt } from "../../../../rules/local-date"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"
import { importFilter } from "../_fields"

const MOST = 10_000

const exportQuery = importFilter.extend({ format })

const COLUMNS: FileTable<ImportRow>["columns"] = [
  { vi: "Sàn", en: "Platform", cell: (row) => row.platform.name },
  { vi: "Dữ liệu ngày", en: "As of", cell: (row) => row.as_of },
  { vi: "Tệp", en: "File", cell: (row) => row.file_name, width: 40 },
  { vi: "Người gửi", en: "Sent by", cell: (row) => row.uploaded_by_name },
  { vi: "Gửi lúc (UTC)", en: "Sent at (UTC)", cell: (row) => row.created_at.toISOString() },
  { vi: "Trạng thái", en: "State", cell: (row) => row.state },
  { vi: "Số dòng", en: "Rows", cell: (row) => row.rows_in },
  { vi: "Khớp", en: "Matched", cell: (row) => row.matched },
  { vi: "Chưa chắc", en: "Doubtful", cell: (row) => row.doubtful },
  { vi: "Bị loại", en: "Rejected", cell: (row) => row.rejected },
  { vi: "Người ghi sổ", en: "Applied by", cell: (row) => row.applied_by_name },
]

/** `GET /province/listing-imports/export?format=csv|xlsx` with the filters of the list. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, exportQuery)
  const rows = await readAllImports(req.scope, filter, MOST)
  const name = `tep-len-san-${localDateAt(now(req.scope))}`
  await sendTable(req, res, { name, format: asked, table: { columns: COLUMNS, rows } })
})
