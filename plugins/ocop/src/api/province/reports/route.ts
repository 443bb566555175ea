import { z } from "@medusajs/framework/zod"
import { makeReportAtDesk } from "../../../province/network/make-report"
import { listMadeReports } from "../../../queries/half-year-report/made-reports"
import { day } from "../../admin/ocop/_staff/fields"
import { page } from "../../admin/ocop/_staff/page"
import { readBody, readQuery } from "../../_staff-area/read-body"
import { asEditor, asViewer } from "../_access/desk"
import { dayThatCame } from "./_day"

const listQuery = z.object({ page })
const reportBody = z.strictObject({ as_of: day })

/** `GET /province/reports?page`: the half-year reports that were made, newest first. */
export const GET = asViewer(async (req, res) => {
  const {
    items,
    total,
    page: at,
    pages,
  } = await listMadeReports(req.scope, readQuery(req, listQuery).page)
  res.json({ reports: items, page: at, pages, count: total })
})

/**
 * `POST /province/reports`: makes the report of the half-year that ends with a day; 201 with `fresh`, or 200 when it is the one that
 * was made before. Seconds for a register of 10,000 products (docs/province/report.md), so the answer waits for it.
 */
export const POST = asEditor(async (req, by) => {
  const asOf = dayThatCame(req, readBody(req, reportBody).as_of)
  const { report, fresh, audited } = await makeReportAtDesk(req.scope, { asOf, by })
  return { status: fresh ? 201 : 200, body: { report, fresh }, audited }
})
