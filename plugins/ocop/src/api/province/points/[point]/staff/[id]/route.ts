import { z } from "@medusajs/framework/zod"
import { removeFromPointAtDesk } from "../../../../../../province/network/points"
import { optionalText } from "../../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../../_staff-area/read-body"
import { asEditor } from "../../../../_access/desk"
import { pointAfter } from "../../../_answer"

const removalBody = z.strictObject({ reason: optionalText(500) })

/** `DELETE /province/points/:point/staff/:id`: at once, the last manager too. */
export const DELETE = asEditor(async (req, by) => {
  const { point: handle = "", id: staffId = "" } = req.params
  const { reason } = readBody(req, removalBody)
  return pointAfter(req, await removeFromPointAtDesk(req.scope, { handle, staffId, reason, by }))
})
