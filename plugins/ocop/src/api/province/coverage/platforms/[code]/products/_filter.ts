import type { MedusaRequest } from "@medusajs/framework/http"
import { today } from "../../../../../../gate/clock"
import {
  PRODUCT_SORTS,
  type PlatformProductsQuery,
} from "../../../../../../queries/province/coverage/platform-products"
import type { z } from "@medusajs/framework/zod"
import { choice } from "../../../../../admin/ocop/_staff/fields"
import { figureQuery, q, scopeOf, unlessEmpty } from "../../../_scope"

/** What narrows and orders the list of a platform, in an address. */
export const productsFilter = figureQuery.extend({
  state: choice(["missing", "listed"]).default("missing"),
  q,
  sort: unlessEmpty(choice(PRODUCT_SORTS)),
  direction: unlessEmpty(choice(["asc", "desc"])),
})

/** The filter as a question to the ledger. */
export function questionOf(
  req: MedusaRequest,
  { as_of, state, q, sort, direction, ...asked }: z.output<typeof productsFilter>
): PlatformProductsQuery {
  return {
    platform: req.params.code ?? "",
    state,
    asOf: as_of ?? today(req.scope),
    scope: scopeOf(asked),
    q,
    sort: sort ?? "code",
    descending: direction === "desc",
  }
}
