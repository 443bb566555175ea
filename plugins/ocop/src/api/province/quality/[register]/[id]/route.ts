import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../gate/clock"
import { correctRecord } from "../../../../../province/quality/keep-record"
import { readQualityDetail } from "../../../../../queries/province/quality/quality-detail"
import { localDateAt } from "../../../../../rules/local-date"
import { day } from "../../../../admin/ocop/_staff/fields"
import { readQuery } from "../../../../_staff-area/read-body"
import { asEditor, asViewer } from "../../../_access/desk"
import { readCorrected, registerOf } from "../../_record"

const detailQuery = z.object({ on: day.nullish() })

/** `GET /province/quality/:register/:id?on`: a record with all its periods and what was done to them. */
export const GET = asViewer(async (req, res) => {
  res.json(await detail(req))
})

/** `POST /province/quality/:register/:id`: puts right what was written down wrongly; the reason is asked for. */
export const POST = asEditor(async (req, by) => {
  const register = registerOf(req)
  const correction = { register, id: req.params.id ?? "", ...readCorrected(req, register), by }
  const audited = await correctRecord(req.scope, correction)
  return { body: await detail(req), audited }
})

function detail(req: MedusaRequest) {
  const on = readQuery(req, detailQuery).on ?? localDateAt(now(req.scope))
  return readQualityDetail(req.scope, registerOf(req), req.params.id ?? "", on)
}
