import { readBestSellers } from "../../../queries/province/network/best-sellers"
import { page, PAGE_SIZE, paging } from "../../admin/ocop/_staff/page"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"
import { askedPeriod } from "../_access/period"
import { salesFilter } from "./_filter"

const salesQuery = salesFilter.extend({ page })

/** `GET /province/best-sellers?from&to&by&rank&channel&point&group&page`: what sells, from paid orders. */
export const GET = asViewer(async (req, res) => {
  const { page: asked, ...filter } = readQuery(req, salesQuery)
  const period = askedPeriod(req, filter)
  const { rows, ...found } = await readBestSellers(req.scope, { ...filter, period })
  res.json({
    rows: rows.slice((asked - 1) * PAGE_SIZE, asked * PAGE_SIZE),
    ...paging(asked, rows.length),
    ...found,
    period,
  })
})
