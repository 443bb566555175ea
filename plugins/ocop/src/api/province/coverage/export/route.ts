import type { FileTable } from "../../../../documents/file-table"
import { today } from "../../../../gate/clock"
import { readCoverage, type PlatformFigure } from "../../../../queries/province/coverage/figures"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"
import { fileName, figureQuery, scopeOf } from "../_scope"
import { asPercent } from "../_percent"

const exportQuery = figureQuery.extend({ format })

const COLUMNS: FileTable<PlatformFigure>["columns"] = [
  { vi: "Sàn", en: "Platform", cell: (row) => row.name, width: 32 },
  { vi: "Có trên sàn", en: "Listed", cell: (row) => row.listed.covered },
  { vi: "Còn hiệu lực", en: "Valid", cell: (row) => row.listed.base },
  { vi: "Độ phủ (%)", en: "Coverage (%)", cell: (row) => asPercent(row.listed.permille) },
  { vi: "Còn thiếu", en: "Missing", cell: (row) => row.listed.missing },
  { vi: "Không dùng tiền mặt", en: "Non-cash", cell: (row) => row.non_cash.covered },
  { vi: "Xem gần nhất", en: "Last look", cell: (row) => row.last_look?.on },
  { vi: "Người xem", en: "By", cell: (row) => row.last_look?.by, width: 30 },
  { vi: "Nguồn", en: "Source", cell: (row) => row.last_look?.source, width: 40 },
]

/** `GET /province/coverage/export?format=csv|xlsx` with the filters of the figures. */
export const GET = asViewer(async (req, res) => {
  const { as_of, format: asked, ...filters } = readQuery(req, exportQuery)
  const day = as_of ?? today(req.scope)
  const { platforms } = await readCoverage(req.scope, day, scopeOf(filters))
  const table = { columns: COLUMNS, rows: platforms }
  await sendTable(req, res, { name: fileName([], day), format: asked, table })
})
