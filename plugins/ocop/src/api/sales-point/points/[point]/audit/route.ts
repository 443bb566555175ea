import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readAudit } from "../../../../../queries/sales-point/audit"
import { page } from "../../../../admin/ocop/_staff/page"
import { managerOnly } from "../../../_access/access"
import { readQuery } from "../../../../_staff-area/read-body"

const auditQuery = z.object({ page })

/** `GET …/audit?page`: who did what, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point } = managerOnly(req)
  const { page: asked } = readQuery(req, auditQuery)
  res.json(await readAudit(req.scope, point.id, asked))
}
