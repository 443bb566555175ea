import { today } from "../../../../gate/clock"
import { readMonths } from "../../../../queries/province/coverage/months"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { monthsQuery, scopeOf } from "../_scope"

/** `GET /province/coverage/months?months&…`: coverage at the end of each month, over that day's own base. */
export const GET = asViewer(async (req, res) => {
  const { as_of, months, ...asked } = readQuery(req, monthsQuery)
  res.json(await readMonths(req.scope, as_of ?? today(req.scope), months, scopeOf(asked)))
})
