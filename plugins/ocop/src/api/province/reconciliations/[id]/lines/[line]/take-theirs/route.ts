import { z } from "@medusajs/framework/zod"
import { takeTheirs } from "../../../../../../../province/reconciliations/take-theirs"
import { recognitionBody } from "../../../../../../admin/ocop/_staff/certificate-bodies"
import { optionalText } from "../../../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../../../_staff-area/read-body"
import { asApprover } from "../../../../../_access/desk"

const body = z.strictObject({
  reason: optionalText(1000),
  /** What the export does not say of a decision that is not on record here. */
  recognition: recognitionBody
    .pick({ decided_on: true, issuer: true, issuer_level: true, legal_basis: true, kind: true })
    .nullish()
    .transform((value) => value ?? null),
})

/** `POST /province/reconciliations/:id/lines/:line/take-theirs`: our register follows the official one in this line. */
export const POST = asApprover(async (req, by) => {
  const { id = "", line = "" } = req.params
  const place = { reconciliationId: id, lineId: line }
  const audited = await takeTheirs(req.scope, place, readBody(req, body), by)
  return { body: { outcome: "take_theirs" }, audited }
})
