import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../../gate/clock"
import { closePointAtDesk } from "../../../../../../province/network/points"
import { readProvincePoint } from "../../../../../../queries/sales-point/province-point"
import { readBody } from "../../../../../_staff-area/read-body"
import { day, text } from "../../../_staff/fields"
import { operatorOf } from "../../../_staff/operator-of"

const closeBody = z.strictObject({ on: day, reason: text(500) })

/** `POST /admin/ocop/points/:point/close`: \`on\` is the last day it sells. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readBody(req, closeBody)
  const handle = req.params.point ?? ""
  await closePointAtDesk(req.scope, { handle, ...body, by: await operatorOf(req) })
  res.json({ point: await readProvincePoint(req.scope, handle, now(req.scope)) })
}
