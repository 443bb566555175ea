import type { FileTable } from "../../../../../../documents/file-table"
import { MAX_ROWS } from "../../../../../../province/listings/read-file"
import { readAllRows } from "../../../../../../queries/province/listings/rows"
import { readQuery } from "../../../../../_staff-area/read-body"
import { asViewer } from "../../../../_access/desk"
import { format, sendTable } from "../../../../_access/send-table"
import { rowFilter } from "../../../_fields"
import { importOf } from "../../../_import"
import { rowView } from "../../../_view"

const exportQuery = rowFilter.extend({ format })

type Row = ReturnType<typeof rowView>

const VERDICTS = {
  matched: { vi: "khớp", en: "matched" },
  doubtful: { vi: "chưa chắc", en: "doubtful" },
  rejected: { vi: "bị loại", en: "rejected" },
}

const COLUMNS: FileTable<Row>["columns"] = [
  { vi: "Dòng", en: "Row", cell: (row) => row.line },
  {
    vi: "Kết quả",
    en: "Result",
    cell: (row) => `${VERDICTS[row.verdict].vi} / ${VERDICTS[row.verdict].en}`,
  },
  { vi: "Lý do", en: "Reason", cell: (row) => row.reason_text, width: 50 },
  { vi: "Lời người rà soát", en: "Reviewer's note", cell: (row) => row.facts.note },
  { vi: "Lưu ý", en: "Notes", cell: (row) => row.note_texts.join("; ") },
  { vi: "Mã OCOP đã khớp", en: "Matched code", cell: (row) => row.product?.code, width: 26 },
  { vi: "Sản phẩm đã khớp", en: "Matched product", cell: (row) => row.product?.name, width: 40 },
  { vi: "Khớp theo", en: "Matched by", cell: (row) => row.matched_by_text },
  { vi: "Người quyết định", en: "Decided by", cell: (row) => row.decided_by_name },
]

/**
 * `GET …/rows/export?format=csv|xlsx` with the filters of the list: what became of each row, then its own cells as they stood in the
 * file, for the platform's staff to correct.
 */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, exportQuery)
  const found = await importOf(req)
  const rows = await readAllRows(req.scope, found.id, filter, MAX_ROWS)
  const own = ownColumns(headingsOf(found.layout), rows)
  const name = `len-san-${found.platform.code}-${found.as_of}-${filter.verdict ?? "tat-ca"}`
  const table = { columns: [...COLUMNS, ...own], rows: rows.map((row) => rowView(req, row)) }
  await sendTable(req, res, { name, format: asked, table })
})

function ownColumns(headings: string[], rows: { cells: string[] }[]): FileTable<Row>["columns"] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length)
  return Array.from({ length: width }, (_, at) => {
    const heading = headings[at] || `(${at + 1})`
    return { vi: heading, en: heading, cell: (row: Row) => row.cells[at] }
  })
}

function headingsOf(layout: object | null): string[] {
  const headings: unknown = layout && "headings" in layout ? layout.headings : null
  return Array.isArray(headings) ? headings.map(String) : []
}
