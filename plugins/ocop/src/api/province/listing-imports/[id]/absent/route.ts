import { z } from "@medusajs/framework/zod"
import { refuseListings } from "../../../../../province/listings/refusals"
import { readAbsentProducts } from "../../../../../queries/province/listings/absent"
import { page, PAGE_SIZE, paging } from "../../../../admin/ocop/_staff/page"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"

const absentQuery = z.object({ page })

/** `GET …/absent?page`: products that the ledger holds to be listed there on the file's day and that the file does not name. */
export const GET = asViewer(async (req, res) => {
  const { page: asked } = readQuery(req, absentQuery)
  const products = await readAbsentProducts(req.scope, req.params.id ?? "")
  if (!products) throw refuseListings("not_found")
  const first = (asked - 1) * PAGE_SIZE
  res.json({
    products: products.slice(first, first + PAGE_SIZE),
    ...paging(asked, products.length),
  })
})
