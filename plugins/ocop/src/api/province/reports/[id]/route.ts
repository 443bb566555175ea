import { readMadeReport } from "../../../../queries/half-year-report/made-reports"
import { refuseAccess } from "../../../../staff-areas/access-refusals"
import { asViewer } from "../../_access/desk"

/** `GET /province/reports/:id`: a report that was made, with its checksums. */
export const GET = asViewer(async (req, res) => {
  const report = await readMadeReport(req.scope, req.params.id ?? "")
  if (!report) throw refuseAccess("not_found")
  res.json({ report })
})
