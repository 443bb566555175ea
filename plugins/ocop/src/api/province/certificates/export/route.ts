import { now } from "../../../../gate/clock"
import { lineFrom, readRegister } from "../../../../queries/province/certificates/register"
import { localDateAt } from "../../../../rules/local-date"
import { closeOfDay } from "../../../../rules/period"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"
import { REGISTER_COLUMNS } from "../_columns"
import { asOf, registerFilter, sort } from "../_filter"

const query = registerFilter.extend({ as_of: asOf, sort, format })

/** `GET /province/certificates/export?format=csv|xlsx` with the filters of the register: every line they leave. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, sort: order, as_of, ...filter } = readQuery(req, query)
  const at = as_of ? closeOfDay(as_of) : now(req.scope)
  const found = await readRegister(req.scope, filter, order, at)
  const rows = found.map((one) => lineFrom(one, at))
  const table = { columns: REGISTER_COLUMNS, rows }
  await sendTable(req, res, { name: `chung-nhan-${localDateAt(at)}`, format: asked, table })
})
