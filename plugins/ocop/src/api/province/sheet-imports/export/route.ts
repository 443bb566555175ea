import type { FileTable } from "../../../../documents/file-table"
import { now } from "../../../../gate/clock"
import { readSheets, type SheetRow } from "../../../../queries/province/sheets/sheet-imports"
import { localDateAt } from "../../../../rules/local-date"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"
import { sheetFilter } from "../_fields"

const MOST = 10_000

const exportQuery = sheetFilter.extend({ format })

const COLUMNS: FileTable<SheetRow>["columns"] = [
  { vi: "Loại", en: "Kind", cell: (row) => row.kind },
  { vi: "Trạng thái", en: "State", cell: (row) => row.state },
  { vi: "Tệp", en: "File", cell: (row) => row.file_name, width: 40 },
  { vi: "Quyết định, sổ", en: "Decision, register", cell: headText, width: 40 },
  { vi: "Người gửi", en: "Sent by", cell: (row) => row.uploaded_by_name },
  { vi: "Gửi lúc (UTC)", en: "Sent at (UTC)", cell: (row) => row.created_at.toISOString() },
  { vi: "Số dòng", en: "Rows", cell: (row) => row.rows },
  { vi: "Số lỗi", en: "Problems", cell: (row) => row.problem_count },
  { vi: "Số lưu ý", en: "Warnings", cell: (row) => row.warning_count },
  { vi: "Người ghi", en: "Applied by", cell: (row) => row.applied_by_name },
  { vi: "Ghi lúc (UTC)", en: "Applied at (UTC)", cell: (row) => row.applied_at?.toISOString() },
]

/** `GET /province/sheet-imports/export?format=csv|xlsx` with the filters of the list. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, exportQuery)
  const rows = await readSheets(req.scope, filter, MOST)
  const name = `bang-da-gui-${localDateAt(now(req.scope))}`
  await sendTable(req, res, { name, format: asked, table: { columns: COLUMNS, rows } })
})

function headText({ head }: SheetRow): string | null {
  const text = head.decision_number ?? head.register
  return typeof text === "string" ? text : null
}
