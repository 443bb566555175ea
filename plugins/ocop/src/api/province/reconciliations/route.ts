import { readReconciliations } from "../../../queries/province/reconciliations/reconciliations"
import { asViewer } from "../_access/desk"

/** `GET /province/reconciliations`: every comparison with its figures, the latest first. */
export const GET = asViewer(async (req, res) => {
  res.json({ reconciliations: await readReconciliations(req.scope) })
})
