import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../../gate/clock"
import { endRecord } from "../../../../../../province/quality/keep-record"
import { readQualityDetail } from "../../../../../../queries/province/quality/quality-detail"
import { localDateAt } from "../../../../../../rules/local-date"
import { day, text } from "../../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../../_staff-area/read-body"
import { asEditor } from "../../../../_access/desk"
import { registerOf } from "../../../_record"

const endBody = z.strictObject({ on: day, reason: text(500) })

/** `POST /province/quality/:register/:id/end`: `on` is the last day that it holds. */
export const POST = asEditor(async (req, by) => {
  const register = registerOf(req)
  const id = req.params.id ?? ""
  const audited = await endRecord(req.scope, { register, id, ...readBody(req, endBody), by })
  const today = localDateAt(now(req.scope))
  return { body: await readQualityDetail(req.scope, register, id, today), audited }
})
