import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { today } from "../../../../gate/clock"
import { readRatio } from "../../../../queries/province/coverage/ratio"
import type { CoverageScope } from "../../../../rules/coverage-scope"
import { parseSetName, type SetName } from "../../../../rules/ratio"
import { refuseAccess } from "../../../../staff-areas/access-refusals"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { asOf, figureQuery, scopeFields, scopeOf, unlessEmpty } from "../_scope"

const set = z.string({ message: "not_a_choice" }).transform((text, context): SetName => {
  const name = parseSetName(text)
  if (name === null) context.addIssue({ code: "custom", message: "not_a_choice" })
  return name ?? "valid"
})
/** Filters of one of the two sets alone, written like an address: `group=III&stars=4`. */
const ownScope = unlessEmpty(z.string().max(300, { message: "not_text" }))

const ratioQuery = figureQuery.extend({
  numerator: set,
  denominator: set,
  numerator_as_of: asOf,
  denominator_as_of: asOf,
  numerator_scope: ownScope,
  denominator_scope: ownScope,
})

/**
 * `GET /province/coverage/ratio?numerator=listed:voso&denominator=valid&…`: the share of one named set in another. Days and filters
 * may be named for each; where they differ, the answer is 400 `mixed_dates` or `mixed_bases` with the reason.
 */
export const GET = asViewer(async (req, res) => {
  const asked = readQuery(req, ratioQuery)
  const day = asked.as_of ?? today(req.scope)
  const shared = scopeOf(asked)
  const side = (name: "numerator" | "denominator") => ({
    name: asked[name],
    asOf: asked[`${name}_as_of`] ?? day,
    scope: { ...shared, ...ownScopeOf(req, asked[`${name}_scope`]) },
  })
  res.json(await readRatio(req.scope, side("numerator"), side("denominator")))
})

function ownScopeOf(req: MedusaRequest, text: string | undefined): CoverageScope {
  if (text === undefined) return {}
  const parsed = z
    .strictObject(scopeFields)
    .safeParse(Object.fromEntries(new URLSearchParams(text)))
  if (!parsed.success) throw refuseAccess("invalid", { extra: { problems: [] } })
  return scopeOf(parsed.data)
}
