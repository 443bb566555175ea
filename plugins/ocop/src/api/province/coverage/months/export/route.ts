import type { FileTable } from "../../../../../documents/file-table"
import { today } from "../../../../../gate/clock"
import { readMonths, type MonthsView } from "../../../../../queries/province/coverage/months"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { format, sendTable } from "../../../_access/send-table"
import { asPercent } from "../../_percent"
import { fileName, monthsQuery, scopeOf } from "../../_scope"

const exportQuery = monthsQuery.extend({ format })

/** `GET /province/coverage/months/export?format=csv|xlsx&months&…`: a row a month, two columns a platform. */
export const GET = asViewer(async (req, res) => {
  const { as_of, months, format: asked, ...filters } = readQuery(req, exportQuery)
  const day = as_of ?? today(req.scope)
  const view = await readMonths(req.scope, day, months, scopeOf(filters))
  const table = { columns: columnsOf(view), rows: view.months }
  await sendTable(req, res, { name: fileName(["theo-thang"], day), format: asked, table })
})

type Row = MonthsView["months"][number]

function columnsOf({ platforms }: MonthsView): FileTable<Row>["columns"] {
  return [
    { vi: "Ngày", en: "Day", cell: ({ as_of }) => as_of },
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
