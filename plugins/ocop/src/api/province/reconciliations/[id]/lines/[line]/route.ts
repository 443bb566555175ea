import { z } from "@medusajs/framework/zod"
import { signLine } from "../../../../../../province/reconciliations/sign-line"
import { choice, optionalText } from "../../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../../_staff-area/read-body"
import { asEditor } from "../../../../_access/desk"

const body = z.strictObject({
  outcome: choice(["keep_ours", "later"]),
  reason: optionalText(1000),
})

/** `POST /province/reconciliations/:id/lines/:line`: keeps ours, with a reason, or puts the line off. */
export const POST = asEditor(async (req, by) => {
  const signed = readBody(req, body)
  const { id = "", line = "" } = req.params
  const place = { reconciliationId: id, lineId: line }
  const audited = await signLine(req.scope, place, signed, by)
  return { body: { outcome: signed.outcome }, audited }
})
