import { now } from "../../../../gate/clock"
import { lineFrom, openDossier, statusOf } from "../../../../queries/province/certificates/register"
import { page, PAGE_SIZE, paging } from "../../../admin/ocop/_staff/page"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { watchFilter } from "../_filter"
import { readWatchList } from "../_watch"

const query = watchFilter.extend({ page })

/**
 * `GET /province/certificates/watch?days&dossier&unit&q&page`: what ends within so many days, with the window of its own law; `counts`
 * says how many of all of them have a dossier and in which phase they are.
 */
export const GET = asViewer(async (req, res) => {
  const { page: number, ...filter } = readQuery(req, query)
  const at = now(req.scope)
  const found = await readWatchList(req.scope, filter, at)
  const skip = (number - 1) * PAGE_SIZE
  const phases = found.map((one) => statusOf(one, at).phase)
  const inPhase = (phase: string) => phases.filter((one) => one === phase).length
  res.json({
    certificates: found.slice(skip, skip + PAGE_SIZE).map((one) => lineFrom(one, at)),
    ...paging(number, found.length),
    counts: {
      all: found.length,
      with_dossier: found.filter(openDossier).length,
      normal: inPhase("normal"),
      filing_window: inPhase("filing_window"),
      filing_late: inPhase("filing_late"),
      under_re_evaluation: inPhase("under_re_evaluation"),
    },
  })
})
