import {
  checksumsOf,
  readMadeReport,
  readMadeReportFile,
} from "../../../../../../queries/half-year-report/made-reports"
import { refuseAccess } from "../../../../../../staff-areas/access-refusals"
import { sendFile } from "../../../../../admin/ocop/_staff/send-file"
import { asViewer } from "../../../../_access/desk"

/** `GET /province/reports/:id/files/pdf|docx|sha256`: the files as they were made, byte for byte, and their checksums. */
export const GET = asViewer(async (req, res) => {
  const { id = "", format } = req.params
  if (format === "pdf" || format === "docx") {
    const file = await readMadeReportFile(req.scope, id, format)
    if (!file) throw refuseAccess("not_found")
    return sendFile(res, { type: file.mimeType, name: file.name, bytes: file.bytes })
  }
  const report = format === "sha256" ? await readMadeReport(req.scope, id) : null
  if (!report) throw refuseAccess("not_found")
  sendFile(res, {
    type: "text/plain; charset=utf-8",
    name: `bao-cao-ocop-${report.as_of}.sha256`,
    bytes: Buffer.from(checksumsOf(report), "utf8"),
  })
})
