import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { inviteToProvince } from "../../../../province/invitations"
import { PROVINCE_ROLES } from "../../../../province/role"
import { email } from "../../../_staff-area/credentials"
import { readBody } from "../../../_staff-area/read-body"
import { choice } from "../_staff/fields"
import { operatorOf } from "../_staff/operator-of"

const inviteBody = z.strictObject({ email, role: choice(PROVINCE_ROLES) })

/** `POST /admin/ocop/province-invitations`: an operator invites to the province's desk; the first approver comes in this way. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const given = readBody(req, inviteBody)
  const { invitation } = await inviteToProvince(req.scope, { ...given, by: await operatorOf(req) })
  res.status(201).json({ invitation })
}
