import { now } from "../../../../../gate/clock"
import { readDeskShelf } from "../../../../../queries/province/network/point"
import { page, PAGE_SIZE, paging } from "../../../../admin/ocop/_staff/page"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { narrowedShelf, shelfFilter } from "./_filter"

const shelfQuery = shelfFilter.extend({ page })

/** `GET /province/points/:point/shelf?q&counts=yes|no&page`: what stands there now, and why what does not count does not. */
export const GET = asViewer(async (req, res) => {
  const { page: asked, ...filter } = readQuery(req, shelfQuery)
  const shelf = await readDeskShelf(req.scope, req.params.point ?? "", now(req.scope))
  const products = narrowedShelf(shelf, filter)
  res.json({
    products: products.slice((asked - 1) * PAGE_SIZE, asked * PAGE_SIZE),
    ...paging(asked, products.length),
  })
})
