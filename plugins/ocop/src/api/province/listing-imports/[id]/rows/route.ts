import { countLikely, readRowPage } from "../../../../../queries/province/listings/rows"
import { page } from "../../../../admin/ocop/_staff/page"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { rowFilter, score } from "../../_fields"
import { importOf } from "../../_import"
import { rowView } from "../../_view"

const rowsQuery = rowFilter.extend({ page, min_score: score.default(900) })

/**
 * `GET …/rows?verdict&reason&q&decided&sort&page&min_score`: the rows of the review; `likely` says how many doubtful ones could be
 * accepted at once from that score on.
 */
export const GET = asViewer(async (req, res) => {
  const { page: asked, min_score, ...filter } = readQuery(req, rowsQuery)
  const { id } = await importOf(req)
  const [found, likely] = await Promise.all([
    readRowPage(req.scope, id, filter, asked),
    countLikely(req.scope, id, min_score),
  ])
  res.json({ ...found, rows: found.rows.map((row) => rowView(req, row)), likely, min_score })
})
