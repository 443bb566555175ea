import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../documents/file-table"
import { now } from "../../../../gate/clock"
import {
  readDecisions,
  type DecisionRow,
} from "../../../../queries/province/decisions/list-decisions"
import { localDateAt } from "../../../../rules/local-date"
import { optionalText } from "../../../admin/ocop/_staff/fields"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"

const query = z.object({ q: optionalText(100), format })

const COLUMNS: FileTable<DecisionRow>["columns"] = [
  { vi: "Số quyết định", en: "Decision", cell: (row) => row.decision_number },
  { vi: "Ngày quyết định", en: "Decided on", cell: (row) => row.decided_on },
  { vi: "Cơ quan công nhận", en: "Issuer", cell: (row) => row.issuer, width: 30 },
  { vi: "Số sản phẩm", en: "Products", cell: (row) => row.products },
  { vi: "3 sao", en: "3 stars", cell: (row) => row.stars_3 },
  { vi: "4 sao", en: "4 stars", cell: (row) => row.stars_4 },
  { vi: "5 sao", en: "5 stars", cell: (row) => row.stars_5 },
]

/** `GET /province/decisions/export?q&format=csv|xlsx`. */
export const GET = asViewer(async (req, res) => {
  const { q, format: asked } = readQuery(req, query)
  const table = { columns: COLUMNS, rows: await readDecisions(req.scope, q) }
  const name = `quyet-dinh-${localDateAt(now(req.scope))}`
  await sendTable(req, res, { name, format: asked, table })
})
