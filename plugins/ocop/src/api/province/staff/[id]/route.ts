import { z } from "@medusajs/framework/zod"
import { now } from "../../../../gate/clock"
import { PROVINCE_ROLES } from "../../../../province/role"
import { changeProvinceRole, removeFromProvince } from "../../../../province/staffing"
import { readProvinceStaff } from "../../../../queries/province/staff"
import { choice, optionalText } from "../../../admin/ocop/_staff/fields"
import { readBody } from "../../../_staff-area/read-body"
import { asApprover } from "../../_access/desk"

const roleBody = z.strictObject({ role: choice(PROVINCE_ROLES), reason: optionalText(500) })
const removalBody = z.strictObject({ reason: optionalText(500) })

/** `POST /province/staff/:id`: another role. */
export const POST = asApprover(async (req, by) => {
  const given = readBody(req, roleBody)
  const change = { staffId: req.params.id ?? "", ...given, by }
  const audited = await changeProvinceRole(req.scope, change)
  return { body: await readProvinceStaff(req.scope, now(req.scope)), audited }
})

/** `DELETE /province/staff/:id`: at once; what they did stays on record. */
export const DELETE = asApprover(async (req, by) => {
  const { reason } = readBody(req, removalBody)
  const change = { staffId: req.params.id ?? "", reason, by }
  const audited = await removeFromProvince(req.scope, change)
  return { body: await readProvinceStaff(req.scope, now(req.scope)), audited }
})
