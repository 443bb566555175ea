import { z } from "@medusajs/framework/zod"
import { moveDossier } from "../../../../../province/dossiers/move-dossier"
import { recognitionBody, recognitionOf } from "../../../../admin/ocop/_staff/certificate-bodies"
import { choice, day, optionalText } from "../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../_staff-area/read-body"
import { asApprover } from "../../../_access/desk"

/** The kind of recognition is the dossier's. */
const body = z.strictObject({
  to: choice(["recognised", "refused"]),
  on: day.nullish(),
  note: optionalText(2000),
  recognition: recognitionBody.omit({ kind: true }).nullish(),
})

/** `POST /province/dossiers/:id/decision`: recognition with its decision, or refusal with its reason. */
export const POST = asApprover(async (req, by) => {
  const { recognition, ...move } = readBody(req, body)
  const decided = { ...move, recognition: recognition ? recognitionOf(recognition) : null }
  const { result, audited } = await moveDossier(req.scope, req.params.id ?? "", decided, by)
  return { body: result, audited }
})
