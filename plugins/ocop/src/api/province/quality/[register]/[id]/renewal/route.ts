import { now } from "../../../../../../gate/clock"
import { renewRecord } from "../../../../../../province/quality/keep-record"
import { readQualityDetail } from "../../../../../../queries/province/quality/quality-detail"
import { localDateAt } from "../../../../../../rules/local-date"
import { asEditor } from "../../../../_access/desk"
import { readRenewed, registerOf } from "../../../_record"

/**
 * `POST /province/quality/:register/:id/renewal`: the next period of the record, whole: renewed, or with another holder or area. Answers
 * 201 with the new period.
 */
export const POST = asEditor(async (req, by) => {
  const register = registerOf(req)
  const renewal = { register, id: req.params.id ?? "", ...readRenewed(req, register), by }
  const { id, audited } = await renewRecord(req.scope, renewal)
  const today = localDateAt(now(req.scope))
  return { status: 201, body: await readQualityDetail(req.scope, register, id, today), audited }
})
