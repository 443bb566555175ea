import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../../gate/clock"
import { recordInspectionAtDesk } from "../../../../../../province/network/points"
import { readProvincePoint } from "../../../../../../queries/sales-point/province-point"
import { readBody } from "../../../../../_staff-area/read-body"
import { day, optionalText, whole } from "../../../_staff/fields"
import { operatorOf } from "../../../_staff/operator-of"

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
  const inspection = readBody(req, inspectionBody)
  const handle = req.params.point ?? ""
  await recordInspectionAtDesk(req.scope, { handle, inspection, by: await operatorOf(req) })
  res.json({ point: await readProvincePoint(req.scope, handle, now(req.scope)) })
}
