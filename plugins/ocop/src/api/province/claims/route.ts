import { z } from "@medusajs/framework/zod"
import { today } from "../../../gate/clock"
import { judgeClaim } from "../../../queries/province/claims/judge-claim"
import { parseParts, parsePercent } from "../../../rules/claims"
import { whole } from "../../admin/ocop/_staff/fields"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"
import { asOf, unlessEmpty } from "../coverage/_scope"

const count = unlessEmpty(whole(0, 1_000_000_000)).transform((value) => value ?? null)

/** Text that `read` understands. */
const typed = <Value>(read: (text: string) => Value | null, message: string) =>
  unlessEmpty(
    z
      .string({ message })
      .max(200, { message })
      .refine((text) => read(text) !== null, { message })
  ).transform((text) => (text === undefined ? null : read(text)))

const claimQuery = z.object({
  part: count,
  whole: count,
  percent: typed(parsePercent, "not_a_percent"),
  total: count,
  parts: typed(parseParts, "not_a_sum"),
  as_of: asOf,
})

/** `GET /province/claims?part&whole&percent&total&parts&as_of`: what the ledger says to the figures of a sentence. */
export const GET = asViewer(async (req, res) => {
  const { as_of, ...claim } = readQuery(req, claimQuery)
  res.json(await judgeClaim(req.scope, { ...claim, asOf: as_of ?? today(req.scope) }))
})
