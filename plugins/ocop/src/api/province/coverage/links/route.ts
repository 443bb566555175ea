import { today } from "../../../../gate/clock"
import { readLinkChecks } from "../../../../queries/province/coverage/links"
import { page, PAGE_SIZE, paging } from "../../../admin/ocop/_staff/page"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { linksFilter } from "./_filter"

const linksQuery = linksFilter.extend({ page })

/** `GET /province/coverage/links?platform&outcome&q&days&page`: latest automatic checks with status and time. */
export const GET = asViewer(async (req, res) => {
  const { page: asked, ...filter } = readQuery(req, linksQuery)
  const rows = { skip: (asked - 1) * PAGE_SIZE, take: PAGE_SIZE }
  const { links, counts, count } = await readLinkChecks(req.scope, filter, today(req.scope), rows)
  res.json({ links, counts, ...paging(asked, count) })
})
