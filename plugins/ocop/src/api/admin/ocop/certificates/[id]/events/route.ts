import { recordCertificateEventWorkflow } from "../../../../../../workflows/record-certificate-event"
import { actorOf } from "../../../_staff/actor"
import { certificateEventBody } from "../../../_staff/certificate-bodies"
import { inLanguage } from "../../../_staff/in-language"
import { readBody } from "../../../_staff/read-fields"

/** `POST /admin/ocop/certificates/:id/events`: a withdrawal, an extension or a refusal. Answers 201 with its id. */
export const POST = inLanguage(async (req, res) => {
  const { id = "" } = req.params
  const body = readBody(req, certificateEventBody)
  const { result } = await recordCertificateEventWorkflow(req.scope).run({
    input: { ...body, certificate_id: id, recorded_by: actorOf(req) },
  })
  res.status(201).json({ event: { id: result.id } })
})
