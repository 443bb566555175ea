import { z } from "@medusajs/framework/zod"
import { reinstateEvent } from "../../../../../province/events/keep-event"
import { readEventDetail } from "../../../../../queries/province/events/event-detail"
import { text } from "../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"

const body = z.strictObject({ reason: text(500) })

/** `POST /province/events/:id/reinstatement`: takes its calling off back; its sales point opens on its days. */
export const POST = asEditor(async (req, by) => {
  const id = req.params.id ?? ""
  const audited = await reinstateEvent(req.scope, { id, ...readBody(req, body), by })
  return { body: await readEventDetail(req.scope, id), audited }
})
