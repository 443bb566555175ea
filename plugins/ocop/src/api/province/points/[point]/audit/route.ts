import { z } from "@medusajs/framework/zod"
import { readAudit } from "../../../../../queries/sales-point/audit"
import { findProvincePoint } from "../../../../../queries/sales-point/province-point"
import { page } from "../../../../admin/ocop/_staff/page"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"

const auditQuery = z.object({ page })

/** `GET /province/points/:point/audit?page`: what its own staff and the province's did there, newest first. */
export const GET = asViewer(async (req, res) => {
  const { page: asked } = readQuery(req, auditQuery)
  const { id } = await findProvincePoint(req.scope, req.params.point ?? "")
  res.json(await readAudit(req.scope, id, asked))
})
