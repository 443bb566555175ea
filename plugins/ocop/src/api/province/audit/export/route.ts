import { now } from "../../../../gate/clock"
import { readWholeAudit, type AuditRow } from "../../../../queries/province/audit"
import { localDateAt } from "../../../../rules/local-date"
import type { FileTable } from "../../../../documents/file-table"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"
import { auditFilter } from "../_filter"

/** More than this is narrowed first, by days for instance. */
const MOST = 50_000

const exportQuery = auditFilter.extend({ format })

const COLUMNS: FileTable<AuditRow>["columns"] = [
  { vi: "Thời điểm (UTC)", en: "At (UTC)", cell: (row) => row.at.toISOString() },
  { vi: "Người làm", en: "Who", cell: (row) => row.who },
  { vi: "Quyền", en: "Role", cell: (row) => row.role ?? row.actor_type },
  { vi: "Việc", en: "Action", cell: (row) => row.action },
  { vi: "Loại", en: "Kind", cell: (row) => row.subject_type },
  { vi: "Mã", en: "Id", cell: (row) => row.subject_id },
  { vi: "Đối tượng", en: "Subject", cell: (row) => row.subject, width: 40 },
  { vi: "Trước", en: "Before", cell: (row) => row.before && JSON.stringify(row.before), width: 40 },
  { vi: "Sau", en: "After", cell: (row) => row.after && JSON.stringify(row.after), width: 40 },
  { vi: "Lý do", en: "Reason", cell: (row) => row.reason, width: 40 },
]

/** `GET /province/audit/export?format=csv|xlsx` with the filters of the list: everything they leave, oldest first. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, exportQuery)
  const rows = await readWholeAudit(req.scope, filter, MOST)
  const name = `nhat-ky-${localDateAt(now(req.scope))}`
  await sendTable(req, res, { name, format: asked, table: { columns: COLUMNS, rows } })
})
