import { today } from "../../../gate/clock"
import { readCoverage } from "../../../queries/province/coverage/figures"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"
import { figureQuery, scopeOf } from "./_scope"

/** `GET /province/coverage?as_of&group&stars&district&unit&producer&tourism`: each open platform's n/N on the day. */
export const GET = asViewer(async (req, res) => {
  const { as_of, ...asked } = readQuery(req, figureQuery)
  res.json(await readCoverage(req.scope, as_of ?? today(req.scope), scopeOf(asked)))
})
