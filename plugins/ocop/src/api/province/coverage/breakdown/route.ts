import { today } from "../../../../gate/clock"
import { readBreakdown } from "../../../../queries/province/coverage/breakdown"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { breakdownQuery, scopeOf } from "../_scope"

/** `GET /province/coverage/breakdown?by&…`: coverage of each group, star, place or kind of producer. */
export const GET = asViewer(async (req, res) => {
  const { as_of, by, ...asked } = readQuery(req, breakdownQuery)
  res.json(await readBreakdown(req.scope, as_of ?? today(req.scope), by, scopeOf(asked)))
})
