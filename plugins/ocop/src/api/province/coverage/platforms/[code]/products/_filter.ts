import type { MedusaRequest } from "@medusajs/framework/http"
import { today } from "../../../../../../gate/clock"
import {
  PRODUCT_SORTS,
  type PlatformProductsQuery,
} from "../../../../../../queries/province/coverage/platform-products"
import type { z } from "@medusajs/framework/zod"
import { choice } from "../../../../../admin/ocop/_staff/fields"
import { figureQuery, q, scopeOf, unlessEmpty } from "../../../_scope"

/** `name`, or `-name` for the other way round. */
const SORTS = [...PRODUCT_SORTS, ...PRODUCT_SORTS.map((sort) => `-${sort}` as const)] as const

/** What narrows and orders the list of a platform, in an address. */
export const productsFilter = figureQuery.extend({
  state: choice(["missing", "listed"]).default("missing"),
  q,
  sort: unlessEmpty(choice(SORTS)),
})

/** The filter as a question to the ledger. */
export function questionOf(
  req: MedusaRequest,
  { as_of, state, q, sort, ...asked }: z.output<typeof productsFilter>
): PlatformProductsQuery {
  return {
    platform: req.params.code ?? "",
    state,
    asOf: as_of ?? today(req.scope),
    scope: scopeOf(asked),
    q,
    ...orderOf(sort ?? "code"),
  }
}

function orderOf(sort: (typeof SORTS)[number]): Pick<PlatformProductsQuery, "sort" | "descending"> {
  const plain = PRODUCT_SORTS.find((known) => known === sort || `-${known}` === sort)
  return { sort: plain ?? "code", descending: sort.startsWith("-") }
}
