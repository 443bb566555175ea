import { recordEvent } from "../../../../../province/certificates/record-event"
import { certificateEventBody } from "../../../../admin/ocop/_staff/certificate-bodies"
import { readBody } from "../../../../_staff-area/read-body"
import { asApprover } from "../../../_access/desk"

/** `POST /province/certificates/:id/events`: a withdrawal, an extension or a refusal. Answers 201 with its id. */
export const POST = asApprover(async (req, by) => {
  const event = readBody(req, certificateEventBody)
  const { id, audited } = await recordEvent(req.scope, req.params.id ?? "", event, by)
  return { status: 201, body: { event: { id } }, audited }
})
