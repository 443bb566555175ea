import { z } from "@medusajs/framework/zod"
import { importDecision } from "../../../province/certificates/import-decision"
import { refuseSheet } from "../../../province/refuse-sheet"
import { readDecisions } from "../../../queries/province/decisions/list-decisions"
import { optionalText } from "../../admin/ocop/_staff/fields"
import { page, PAGE_SIZE, paging } from "../../admin/ocop/_staff/page"
import { readQuery } from "../../_staff-area/read-body"
import { asApprover, asViewer } from "../_access/desk"
import { plannedDecision } from "./_decision"

const query = z.object({ q: optionalText(100), page })

/** `GET /province/decisions?q&page`: decisions of recognition with how many products of which stars, the latest first. */
export const GET = asViewer(async (req, res) => {
  const { q, page: number } = readQuery(req, query)
  const rows = await readDecisions(req.scope, q)
  const skip = (number - 1) * PAGE_SIZE
  res.json({ decisions: rows.slice(skip, skip + PAGE_SIZE), ...paging(number, rows.length) })
})

/** `POST /province/decisions`: records a decision about many products, all of it or nothing. Answers 201 with their number. */
export const POST = asApprover(async (req, by) => {
  const { decisionNumber, plan } = await plannedDecision(req)
  if (plan.problems.length > 0 || plan.recognitions.length === 0) {
    throw refuseSheet("sheet_has_problems", { extra: { problems: plan.problems } })
  }
  const { certificates, audited } = await importDecision(req.scope, decisionNumber, plan, by)
  return { status: 201, body: { decision_number: decisionNumber, certificates }, audited }
})
