import type { FileTable } from "../../../../../documents/file-table"
import {
  readReconciliation,
  type SignedLine,
} from "../../../../../queries/province/reconciliations/reconciliations"
import { STATE_FIELDS, type StateField } from "../../../../../rules/three-way"
import { refuseAccess } from "../../../../../staff-areas/access-refusals"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { format, sendTable } from "../../../_access/send-table"
import { lineFilter } from "../../_filter"

const query = lineFilter.extend({ format })

const FIELDS: Record<StateField, { vi: string; en: string }> = {
  decision_number: { vi: "số quyết định", en: "decision" },
  stars: { vi: "số sao", en: "stars" },
  issued_on: { vi: "ngày cấp", en: "issued on" },
  last_valid_day: { vi: "hiệu lực đến", en: "valid to" },
  withdrawn_on: { vi: "ngày thu hồi", en: "withdrawn on" },
}

const COLUMNS: FileTable<SignedLine>["columns"] = [
  { vi: "Mã sản phẩm", en: "Product code", cell: (line) => line.product_code },
  { vi: "Tên sản phẩm", en: "Product", cell: (line) => line.product_name, width: 40 },
  { vi: "Chủ thể", en: "Producer", cell: (line) => line.producer_name, width: 40 },
  { vi: "Dòng trong tệp", en: "Row", cell: (line) => line.row },
  { vi: "Khác biệt", en: "Difference", cell: (line) => line.difference },
  ...STATE_FIELDS.flatMap((field): FileTable<SignedLine>["columns"] => [
    {
      vi: `Tỉnh: ${FIELDS[field].vi}`,
      en: `Ours: ${FIELDS[field].en}`,
      cell: (line) => line.ours?.[field],
    },
    {
      vi: `Sổ chính thức: ${FIELDS[field].vi}`,
      en: `Theirs: ${FIELDS[field].en}`,
      cell: (line) => line.theirs?.[field],
    },
  ]),
  { vi: "Đã ký", en: "Signed off", cell: (line) => line.outcome },
  { vi: "Lý do", en: "Reason", cell: (line) => line.reason, width: 40 },
  { vi: "Người ký", en: "Signed by", cell: (line) => line.signed_by_name },
  { vi: "Lúc (UTC)", en: "At (UTC)", cell: (line) => line.signed_at?.toISOString() },
]

/** `GET /province/reconciliations/:id/export?format=csv|xlsx` with the filters of its lines. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, query)
  const found = await readReconciliation(req.scope, req.params.id ?? "", filter)
  if (!found) throw refuseAccess("not_found")
  const table = { columns: COLUMNS, rows: found.lines }
  const name = `doi-chieu-${found.reconciliation.as_of}`
  await sendTable(req, res, { name, format: asked, table })
})
