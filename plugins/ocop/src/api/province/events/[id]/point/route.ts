import { z } from "@medusajs/framework/zod"
import { openEventPoint } from "../../../../../province/events/open-event-point"
import { readEventDetail } from "../../../../../queries/province/events/event-detail"
import { text } from "../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"

const pointBody = z.strictObject({ operator_name: text(200) })

/** `POST /province/events/:id/point`: makes it a sales point that opens and closes with it. Answers 201. */
export const POST = asEditor(async (req, by) => {
  const id = req.params.id ?? ""
  const { operator_name: operator } = readBody(req, pointBody)
  const { audited } = await openEventPoint(req.scope, { id, operator, by })
  return { status: 201, body: await readEventDetail(req.scope, id), audited }
})
