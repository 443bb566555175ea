import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../documents/file-table"
import { now } from "../../../../gate/clock"
import {
  readReconciliations,
  type ReconciliationRow,
} from "../../../../queries/province/reconciliations/reconciliations"
import { localDateAt } from "../../../../rules/local-date"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"

const exportQuery = z.object({ format })

const COLUMNS: FileTable<ReconciliationRow>["columns"] = [
  { vi: "Sổ đăng ký", en: "Register", cell: (row) => row.register, width: 40 },
  { vi: "Dữ liệu ngày", en: "As of", cell: (row) => row.as_of },
  { vi: "Dòng trong tệp", en: "Rows", cell: (row) => row.rows },
  { vi: "Dòng đối chiếu", en: "Lines", cell: (row) => row.figures.lines },
  { vi: "Khớp", en: "Agreed", cell: (row) => row.figures.agreed },
  { vi: "Đã ký", en: "Signed off", cell: (row) => row.figures.signed },
  { vi: "Còn lại", en: "Open", cell: (row) => row.figures.open },
  { vi: "Người đối chiếu", en: "Made by", cell: (row) => row.made_by_name },
  { vi: "Lúc (UTC)", en: "At (UTC)", cell: (row) => row.made_at.toISOString() },
]

/** `GET /province/reconciliations/export?format=csv|xlsx`: every comparison with its figures. */
export const GET = asViewer(async (req, res) => {
  const { format: asked } = readQuery(req, exportQuery)
  const table = { columns: COLUMNS, rows: await readReconciliations(req.scope) }
  await sendTable(req, res, {
    name: `doi-chieu-${localDateAt(now(req.scope))}`,
    format: asked,
    table,
  })
})
