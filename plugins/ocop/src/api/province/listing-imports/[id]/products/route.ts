import { z } from "@medusajs/framework/zod"
import { refuseListings } from "../../../../../province/listings/refusals"
import { readProductsForImport } from "../../../../../queries/province/listings/known-products"
import { foldVietnamese } from "../../../../../rules/fold-vietnamese"
import type { KnownProduct } from "../../../../../rules/listing-match"
import { text } from "../../../../admin/ocop/_staff/fields"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"

const MOST = 20

const searchQuery = z.object({ q: text(100) })

/** `GET …/products?q`: products that hold a certificate on the file's day and share most words of name, producer or code with `q`. */
export const GET = asViewer(async (req, res) => {
  const { q } = readQuery(req, searchQuery)
  const products = await readProductsForImport(req.scope, req.params.id ?? "")
  if (!products) throw refuseListings("not_found")
  const words = new Set(foldVietnamese(q).split(" ").filter(Boolean))
  const scored = products
    .filter(({ standing }) => standing.state === "valid")
    .map((product) => ({ product, shared: sharedWords(product, words) }))
  const most = scored.reduce((best, { shared }) => Math.max(best, shared), 0)
  const found = most === 0 ? [] : scored.filter(({ shared }) => shared === most)
  res.json({
    count: found.length,
    products: found
      .slice(0, MOST)
      .map(({ product: { code, name, producer } }) => ({ code, name, producer })),
  })
})

function sharedWords({ name, producer, code }: KnownProduct, words: Set<string>): number {
  const searched = ` ${foldVietnamese(`${name} ${producer} ${code}`)}`
  return [...words].filter((word) => searched.includes(` ${word}`)).length
}
