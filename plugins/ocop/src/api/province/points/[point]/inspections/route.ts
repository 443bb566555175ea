import { z } from "@medusajs/framework/zod"
import { recordInspectionAtDesk } from "../../../../../province/network/points"
import { day, optionalText, whole } from "../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"
import { pointAfter } from "../../_answer"

const yes = z.boolean({ message: "not_a_choice" })
const inspectionBody = z.strictObject({
  on: day,
  area_m2: whole(1, 100_000).nullable().default(null),
  has_sign: yes,
  has_shelves: yes,
  has_price_list: yes,
  note: optionalText(2000),
})

/** `POST /province/points/:point/inspections`: kept beside the earlier ones, never over them. */
export const POST = asEditor(async (req, by) => {
  const inspection = readBody(req, inspectionBody)
  const seen = { handle: req.params.point ?? "", inspection, by }
  return pointAfter(req, await recordInspectionAtDesk(req.scope, seen), { status: 201 })
})
