import { z } from "@medusajs/framework/zod"
import { unprintable } from "../../../../province/network/report-refusals"
import { readReportPreview } from "../../../../queries/half-year-report/report-preview"
import { day } from "../../../admin/ocop/_staff/fields"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { dayThatCame } from "../_day"

const previewQuery = z.object({ as_of: day })

/** `GET /province/reports/preview?as_of`: what the report says of that day, its numbers leading to the desk's lists. */
export const GET = asViewer(async (req, res) => {
  const asOf = dayThatCame(req, readQuery(req, previewQuery).as_of)
  const preview = await readReportPreview(req.scope, asOf).catch((error: unknown) => {
    throw unprintable(error)
  })
  res.json({ preview })
})
