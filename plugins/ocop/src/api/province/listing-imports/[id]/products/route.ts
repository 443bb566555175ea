import { z } from "@medusajs/framework/zod"
import { refuseListings } from "../../../../../province/listings/refusals"
import { readProductsForImport } from "../../../../../queries/province/listings/known-products"
import { foldVietnamese } from "../../../../../rules/fold-vietnamese"
import { text } from "../../../../admin/ocop/_staff/fields"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"

const MOST = 20

const searchQuery = z.object({ q: text(100) })

/** `GET …/products?q`: products that hold a certificate on the file's day, by words of name, producer or code. */
export const GET = asViewer(async (req, res) => {
  const { q } = readQuery(req, searchQuery)
  const products = await readProductsForImport(req.scope, req.params.id ?? "")
  if (!products) throw refuseListings("not_found")
  const words = foldVietnamese(q).split(" ")
  const found = products.filter(({ standing, name, producer, code }) => {
    const searched = foldVietnamese(`${name} ${producer} ${code}`)
    return standing.state === "valid" && words.every((word) => searched.includes(word))
  })
  res.json({
    count: found.length,
    products: found.slice(0, MOST).map(({ code, name, producer }) => ({ code, name, producer })),
  })
})
