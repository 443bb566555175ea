import type { FileTable } from "../../../../../documents/file-table"
import { today } from "../../../../../gate/clock"
import {
  readBreakdown,
  type BreakdownView,
} from "../../../../../queries/province/coverage/breakdown"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { format, sendTable } from "../../../_access/send-table"
import { asPercent } from "../../_percent"
import { breakdownQuery, fileName, scopeOf } from "../../_scope"

const exportQuery = breakdownQuery.extend({ format })

/** `GET /province/coverage/breakdown/export?format=csv|xlsx&by&…`: a row a value, two columns a platform. */
export const GET = asViewer(async (req, res) => {
  const { as_of, by, format: asked, ...filters } = readQuery(req, exportQuery)
  const day = as_of ?? today(req.scope)
  const view = await readBreakdown(req.scope, day, by, scopeOf(filters))
  const table = { columns: columnsOf(view), rows: view.rows }
  await sendTable(req, res, { name: fileName([by], day), format: asked, table })
})

type Row = BreakdownView["rows"][number]

function columnsOf({ platforms }: BreakdownView): FileTable<Row>["columns"] {
  return [
    { vi: "Mã", en: "Code", cell: ({ value }) => value },
    { vi: "Tên", en: "Name", cell: ({ name }) => name, width: 30 },
    { vi: "Còn hiệu lực", en: "Valid", cell: ({ valid }) => valid },
    ...platforms.flatMap(({ name }, index): FileTable<Row>["columns"] => [
      {
        vi: `${name}: có`,
        en: `${name}: listed`,
        cell: ({ shares }) => shares[index]?.covered,
        width: 26,
      },
      {
        vi: `${name}: %`,
        en: `${name}: %`,
        cell: ({ shares }) => asPercent(shares[index]?.permille ?? null),
        width: 26,
      },
    ]),
  ]
}
