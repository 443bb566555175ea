import { asViewer } from "../../_access/desk"
import { plannedDecision } from "../_decision"

/**
 * `POST /province/decisions/check`: what a decision would change and everything that is wrong with it; writes nothing. `table` is the
 * sheet as text, to be sent again with the password when it is right.
 */
export const POST = asViewer(async (req, res) => {
  const { table, plan } = await plannedDecision(req)
  const { rows, problems, changes } = plan
  res.json({ rows, problems, changes, table })
})
