import { readReconciliation } from "../../../../queries/province/reconciliations/reconciliations"
import { refuseAccess } from "../../../../staff-areas/access-refusals"
import { page, PAGE_SIZE, paging } from "../../../admin/ocop/_staff/page"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { lineFilter } from "../_filter"

const query = lineFilter.extend({ page })

/** `GET /province/reconciliations/:id?difference&state&q&page`: its figures and a page of its lines, open ones first. */
export const GET = asViewer(async (req, res) => {
  const { page: number, ...filter } = readQuery(req, query)
  const found = await readReconciliation(req.scope, req.params.id ?? "", filter)
  if (!found) throw refuseAccess("not_found")
  const { reconciliation, lines } = found
  const skip = (number - 1) * PAGE_SIZE
  res.json({
    reconciliation,
    lines: lines.slice(skip, skip + PAGE_SIZE),
    ...paging(number, lines.length),
  })
})
