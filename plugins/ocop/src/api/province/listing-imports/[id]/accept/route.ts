import { z } from "@medusajs/framework/zod"
import { acceptLikelyRows } from "../../../../../province/listings/accept-likely"
import { whole } from "../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"
import { score } from "../../_fields"
import { importBody } from "../../_import"

const acceptBody = z.strictObject({ min_score: score, expected: whole(0, 100_000) })

/** `POST …/accept`: the best candidate of every doubtful row from a score on; `expected` is how many rows the person saw. */
export const POST = asEditor(async (req, by) => {
  const { min_score: minScore, expected } = readBody(req, acceptBody)
  const id = req.params.id ?? ""
  const { accepted, left, audited } = await acceptLikelyRows(req.scope, {
    id,
    minScore,
    expected,
    by,
  })
  return { body: { ...(await importBody(req)), accepted, left }, audited }
})
