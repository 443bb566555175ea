import { z } from "@medusajs/framework/zod"
import { endEvent } from "../../../../../province/events/keep-event"
import { readEventDetail } from "../../../../../queries/province/events/event-detail"
import { day, text } from "../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"

const endBody = z.strictObject({ on: day, reason: text(500) })

/** `POST /province/events/:id/end`: `on` is its last day; its sales point closes with it. */
export const POST = asEditor(async (req, by) => {
  const id = req.params.id ?? ""
  const audited = await endEvent(req.scope, { id, ...readBody(req, endBody), by })
  return { body: await readEventDetail(req.scope, id), audited }
})
