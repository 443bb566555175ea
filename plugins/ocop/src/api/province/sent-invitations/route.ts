import { z } from "@medusajs/framework/zod"
import { inviteToProvince } from "../../../province/invitations"
import { PROVINCE_ROLES } from "../../../province/role"
import { choice } from "../../admin/ocop/_staff/fields"
import { email } from "../../_staff-area/credentials"
import { readBody } from "../../_staff-area/read-body"
import { asApprover } from "../_access/desk"

const inviteBody = z.strictObject({ email, role: choice(PROVINCE_ROLES) })

/** `POST /province/sent-invitations`: invites somebody by mail; the link is in the answer too. */
export const POST = asApprover(async (req, by) => {
  const given = readBody(req, inviteBody)
  const { invitation, audited } = await inviteToProvince(req.scope, { ...given, by })
  return { status: 201, body: { invitation }, audited }
})
