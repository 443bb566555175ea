import { z } from "@medusajs/framework/zod"
import { moveDossier } from "../../../../../province/dossiers/move-dossier"
import { choice, day, optionalText } from "../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"

const body = z.strictObject({
  to: choice(["submitted", "at_commune", "at_province", "at_ministry", "returned"]),
  on: day.nullish(),
  note: optionalText(2000),
})

/** `POST /province/dossiers/:id/moves`: every step up to the decision, which is an approver's. */
export const POST = asEditor(async (req, by) => {
  const move = readBody(req, body)
  const { result, audited } = await moveDossier(req.scope, req.params.id ?? "", move, by)
  return { body: result, audited }
})
