import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readMovements } from "../../../../../queries/shelf/movements"
import { page } from "../../../../admin/ocop/_staff/page"
import { pointAccess } from "../../../_access/access"
import { readQuery } from "../../../../_staff-area/read-body"

/** `GET …/movements?page`: what happened on the point's shelf, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point } = pointAccess(req)
  const asked = readQuery(req, z.strictObject({ page }))
  res.json(await readMovements(req.scope, point.id, asked.page))
}
