import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../../gate/clock"
import {
  findProvincePoint,
  readProvincePoint,
} from "../../../../../../queries/sales-point/province-point"
import { closePoint } from "../../../../../../sales-point/trading-periods"
import { readBody } from "../../../../../_staff-area/read-body"
import { day, text } from "../../../_staff/fields"
import { nameOfActor } from "../../../_staff/name-of-actor"

const closeBody = z.strictObject({ on: day, reason: text(500) })

/** `POST /admin/ocop/points/:point/close`: \`on\` is the last day it sells. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readBody(req, closeBody)
  const point = await findProvincePoint(req.scope, req.params.point ?? "")
  await closePoint(req.scope, { point, ...body, who: await nameOfActor(req) })
  res.json({ point: await readProvincePoint(req.scope, point.handle, now(req.scope)) })
}
