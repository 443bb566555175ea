import { now } from "../../../gate/clock"
import {
  narrowedProducers,
  producerCounts,
  readDeskProducers,
} from "../../../queries/province/network/producers"
import { localDateAt } from "../../../rules/local-date"
import { page, PAGE_SIZE, paging } from "../../admin/ocop/_staff/page"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"
import { producersFilter } from "./_filter"

const listQuery = producersFilter.extend({ page })

/** `GET /province/producers?q&type&holding&unit&as_of&sort&page`: who holds certificates at the end of a day, today without it. */
export const GET = asViewer(async (req, res) => {
  const { page: asked, ...filter } = readQuery(req, listQuery)
  const asOf = filter.as_of ?? localDateAt(now(req.scope))
  const all = await readDeskProducers(req.scope, asOf)
  const producers = narrowedProducers(all, filter)
  res.json({
    producers: producers.slice((asked - 1) * PAGE_SIZE, asked * PAGE_SIZE),
    ...paging(asked, producers.length),
    counts: producerCounts(all),
    as_of: asOf,
  })
})
