import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../../../documents/file-table"
import { readRefused } from "../../../../../../queries/province/sheets/sheet-findings"
import { readQuery } from "../../../../../_staff-area/read-body"
import { asViewer } from "../../../../_access/desk"
import { format, sendTable } from "../../../../_access/send-table"
import { sheetOf, toldFinding } from "../../../_view"

const query = z.object({ format })

type Row = ReturnType<typeof toldFinding> & { cells: string[] | null }
type Column = FileTable<Row>["columns"][number]

const COLUMNS: Column[] = [
  { vi: "Dòng", en: "Row", cell: (row) => row.row },
  { vi: "Cột", en: "Column", cell: (row) => row.column },
  { vi: "Giá trị", en: "Value", cell: (row) => row.value },
  { vi: "Lỗi", en: "What is wrong", cell: (row) => row.what, width: 50 },
  { vi: "Cách sửa", en: "What to do", cell: (row) => row.todo, width: 50 },
]

/** `GET …/problems/export?format=csv|xlsx`: every refused row with its reason, then its own cells as they stood, to be corrected. */
export const GET = asViewer(async (req, res) => {
  const { format: asked } = readQuery(req, query)
  const { id, kind } = await sheetOf(req)
  const { headings, rows } = await readRefused(req.scope, id)
  const width = rows.reduce(
    (most, { cells }) => Math.max(most, cells?.length ?? 0),
    headings.length
  )
  const own = Array.from({ length: width }, (_, at): Column => {
    const heading = headings[at] || `(${at + 1})`
    return { vi: heading, en: heading, cell: (row) => row.cells?.[at] }
  })
  const table = {
    columns: [...COLUMNS, ...own],
    rows: rows.map((row) => ({ ...toldFinding(req, row), cells: row.cells })),
  }
  await sendTable(req, res, { name: `dong-bi-tu-choi-${kind}`, format: asked, table })
})
