import { now } from "../../../../../gate/clock"
import { lineFrom } from "../../../../../queries/province/certificates/register"
import { localDateAt } from "../../../../../rules/local-date"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { format, sendTable } from "../../../_access/send-table"
import { REGISTER_COLUMNS } from "../../_columns"
import { watchFilter } from "../../_filter"
import { readWatchList } from "../../_watch"

const query = watchFilter.extend({ format })

/** `GET /province/certificates/watch/export?format=csv|xlsx` with the filters of the watch list. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, query)
  const at = now(req.scope)
  const table = {
    columns: REGISTER_COLUMNS,
    rows: (await readWatchList(req.scope, filter, at)).map((one) => lineFrom(one, at)),
  }
  await sendTable(req, res, { name: `sap-het-han-${localDateAt(at)}`, format: asked, table })
})
