import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../../../documents/file-table"
import type { DecisionChange } from "../../../../../../queries/province/decisions/plan-decision"
import {
  readChanges,
  type ChangeRow,
} from "../../../../../../queries/province/sheets/sheet-findings"
import { readQuery } from "../../../../../_staff-area/read-body"
import { asViewer } from "../../../../_access/desk"
import { format, sendTable } from "../../../../_access/send-table"
import { sheetOf } from "../../../_view"

const query = z.object({ format })

/** More than a sheet may have. */
const MOST = 50_000

const DECISION: FileTable<DecisionChange>["columns"] = [
  { vi: "Dòng", en: "Row", cell: (row) => row.row },
  { vi: "Mã sản phẩm", en: "Product code", cell: (row) => row.product.code, width: 26 },
  { vi: "Sản phẩm", en: "Product", cell: (row) => row.product.name, width: 40 },
  { vi: "Chủ thể", en: "Producer", cell: (row) => row.product.producer, width: 40 },
  { vi: "Quyết định trước", en: "Decision before", cell: (row) => row.before?.decision_number },
  { vi: "Số sao trước", en: "Stars before", cell: (row) => row.before?.stars },
  { vi: "Hiệu lực đến trước", en: "Valid until before", cell: (row) => row.before?.last_valid_day },
  { vi: "Loại", en: "Kind", cell: (row) => row.after.kind },
  { vi: "Số sao", en: "Stars", cell: (row) => row.after.stars },
  { vi: "Hiệu lực đến", en: "Valid until", cell: (row) => row.after.last_valid_day },
  { vi: "Lưu ý", en: "Warnings", cell: (row) => row.warnings.join(", ") },
]

const RECORDS: FileTable<RecordChangeRow>["columns"] = [
  { vi: "Dòng", en: "Row", cell: (row) => row.row },
  { vi: "Số, mã", en: "Number, code", cell: (row) => row.key, width: 26 },
  { vi: "Tên", en: "Name", cell: (row) => row.name, width: 40 },
  { vi: "Từ ngày", en: "From", cell: (row) => row.from },
  { vi: "Thay đổi", en: "Change", cell: (row) => row.change },
]

type RecordChangeRow = {
  row: number | null
  key: string
  name: string
  from: string | null
  change: string
}

/** `GET …/changes/export?format=csv|xlsx`: all that applying will change. */
export const GET = asViewer(async (req, res) => {
  const { format: asked } = readQuery(req, query)
  const { id, kind } = await sheetOf(req)
  const rows = await readChanges(req.scope, id, MOST)
  const file = { name: `thay-doi-${kind}`, format: asked }
  if (kind === "decision") {
    return sendTable(req, res, {
      ...file,
      table: { columns: DECISION, rows: of<DecisionChange>(rows) },
    })
  }
  await sendTable(req, res, {
    ...file,
    table: { columns: RECORDS, rows: of<RecordChangeRow>(rows) },
  })
})

/** Rows are stored as the check of their kind made them (province/sheets/checks). */
function of<Row>(rows: ChangeRow[]): Row[] {
  return rows as unknown as Row[]
}
