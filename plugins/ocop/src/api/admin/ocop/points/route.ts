import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../gate/clock"
import { openPointAtDesk } from "../../../../province/network/points"
import { readProvincePoint } from "../../../../queries/sales-point/province-point"
import { readProvincePoints } from "../../../../queries/sales-point/province-points"
import { POINT_CLASSES } from "../../../../sales-point/create-point"
import { readBody, readQuery } from "../../../_staff-area/read-body"
import { choice, day, optionalText, text, whole } from "../_staff/fields"
import { operatorOf } from "../_staff/operator-of"
import { page } from "../_staff/page"

const listQuery = z.object({
  state: choice(["open", "closed", "all"]).default("open"),
  quiet_days: whole(1, 3650).default(30),
  q: optionalText(100),
  page,
})

const pointBody = z.strictObject({
  code: text(40),
  name: text(200),
  class: choice(POINT_CLASSES),
  address: text(300),
  unit_code: optionalText(20),
  area_m2: whole(1, 100_000).nullish(),
  phone: optionalText(40),
  email: optionalText(254),
  opened_on: day,
  operator_name: text(200),
  operator_tax_code: optionalText(20),
})

/** `GET /admin/ocop/points`: the network, with what has gone quiet. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readProvincePoints(req.scope, readQuery(req, listQuery), now(req.scope)))
}

/** `POST /admin/ocop/points`: a new point with its channel, stock location and pick-up. Answers 201. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readBody(req, pointBody)
  const { handle } = await openPointAtDesk(req.scope, body, await operatorOf(req))
  res.status(201).json({ point: await readProvincePoint(req.scope, handle, now(req.scope)) })
}
