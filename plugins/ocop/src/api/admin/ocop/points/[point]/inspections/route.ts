import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../../gate/clock"
import {
  findProvincePoint,
  readProvincePoint,
} from "../../../../../../queries/sales-point/province-point"
import { recordInspection } from "../../../../../../sales-point/inspections"
import { readBody } from "../../../../../_staff-area/read-body"
import { day, optionalText, whole } from "../../../_staff/fields"
import { nameOfActor } from "../../../_staff/name-of-actor"

const yes = z.boolean({ message: "not_a_choice" })
const inspectionBody = z.strictObject({
  on: day,
  area_m2: whole(1, 100_000).nullable().default(null),
  has_sign: yes,
  has_shelves: yes,
  has_price_list: yes,
  note: optionalText(2000),
})

/** `POST /admin/ocop/points/:point/inspections`: kept beside the earlier ones. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readBody(req, inspectionBody)
  const point = await findProvincePoint(req.scope, req.params.point ?? "")
  await recordInspection(req.scope, point.id, body, await nameOfActor(req))
  res.json({ point: await readProvincePoint(req.scope, point.handle, now(req.scope)) })
}
