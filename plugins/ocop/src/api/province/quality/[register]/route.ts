import { z } from "@medusajs/framework/zod"
import { now } from "../../../../gate/clock"
import { addRecord } from "../../../../province/quality/keep-record"
import { readQualityDetail } from "../../../../queries/province/quality/quality-detail"
import { localDateAt } from "../../../../rules/local-date"
import { page, PAGE_SIZE, paging } from "../../../admin/ocop/_staff/page"
import { readQuery } from "../../../_staff-area/read-body"
import { asEditor, asViewer } from "../../_access/desk"
import { listOf, readAdded, registerOf } from "../_record"

const pageQuery = z.object({ page })

/**
 * `GET /province/quality/:register?on&state&ending_within&scheme&holder_type&market&unit&district&q&sort&page`: the
 * register as it stood on a day, with sums of all that the filters leave and of the same a year before.
 */
export const GET = asViewer(async (req, res) => {
  const { page: asked } = readQuery(req, pageQuery)
  const { rows, totals, filter } = await listOf(req)
  res.json({
    on: filter.on,
    records: rows.slice((asked - 1) * PAGE_SIZE, asked * PAGE_SIZE),
    totals,
    ...paging(asked, rows.length),
  })
})

/** `POST /province/quality/:register`: a new record with its first period. Answers 201. */
export const POST = asEditor(async (req, by) => {
  const register = registerOf(req)
  const { number, reason, facts } = readAdded(req, register)
  const { id, audited } = await addRecord(req.scope, { register, number, facts, reason, by })
  const body = await readQualityDetail(req.scope, register, id, localDateAt(now(req.scope)))
  return { status: 201, body, audited }
})
