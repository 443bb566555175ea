import { readPlatformProducts } from "../../../../../../queries/province/coverage/platform-products"
import { refuseAccess } from "../../../../../../staff-areas/access-refusals"
import { page, PAGE_SIZE, paging } from "../../../../../admin/ocop/_staff/page"
import { readQuery } from "../../../../../_staff-area/read-body"
import { asViewer } from "../../../../_access/desk"
import { productsFilter, questionOf } from "./_filter"

const listQuery = productsFilter.extend({ page })

/** `GET /province/coverage/platforms/:code/products?state=missing|listed&q&sort&page&…`: a platform's list on a day. */
export const GET = asViewer(async (req, res) => {
  const { page: asked, ...filter } = readQuery(req, listQuery)
  const question = questionOf(req, filter)
  const rows = { skip: (asked - 1) * PAGE_SIZE, take: PAGE_SIZE }
  const found = await readPlatformProducts(req.scope, question, rows)
  if (!found) throw refuseAccess("not_found")
  const { platform, listed, products, total } = found
  res.json({
    as_of: question.asOf,
    platform: { code: platform.code, name: platform.name, url: platform.url },
    listed,
    products,
    ...paging(asked, total),
  })
})
