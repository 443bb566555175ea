import { auditActions, readAuditPage } from "../../../queries/province/audit"
import { page } from "../../admin/ocop/_staff/page"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"
import { auditFilter } from "./_filter"

const auditQuery = auditFilter.extend({ page })

/** `GET /province/audit?q&action&subject_type&subject_id&actor_id&from&to&page`: who changed what, newest first. */
export const GET = asViewer(async (req, res) => {
  const { page: asked, ...filter } = readQuery(req, auditQuery)
  const [found, actions] = await Promise.all([
    readAuditPage(req.scope, filter, asked),
    auditActions(req.scope),
  ])
  res.json({ ...found, actions })
})
