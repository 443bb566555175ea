import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../gate/clock"
import { SALES_POINT_MODULE } from "../../../modules/sales-point"
import type SalesPointModuleService from "../../../modules/sales-point/service"
import { readMe } from "../../../queries/sales-point/me"
import { text } from "../../admin/ocop/_staff/fields"
import { staffOf } from "../_access/access"
import { readBody } from "../../_staff-area/read-body"

const nameBody = z.strictObject({ name: text(100) })

/** `GET /sales-point/me`: who is signed in, and the points they work at. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ me: await readMe(req.scope, staffOf(req), now(req.scope)) })
}

/** `POST /sales-point/me`: another name; what is on record already keeps the old one. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const staff = staffOf(req)
  const { name } = readBody(req, nameBody)
  const service: SalesPointModuleService = req.scope.resolve(SALES_POINT_MODULE)
  await service.updatePointStaffs({ id: staff.staffId, name })
  res.json({ me: await readMe(req.scope, { ...staff, staffName: name }, now(req.scope)) })
}
