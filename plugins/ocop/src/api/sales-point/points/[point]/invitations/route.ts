import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { invite } from "../../../../../sales-point/invitations"
import { choice } from "../../../../admin/ocop/_staff/fields"
import { managerOnly } from "../../../_access/access"
import { email } from "../../../../_staff-area/credentials"
import { readBody } from "../../../../_staff-area/read-body"

const inviteBody = z.strictObject({ email, role: choice(["manager", "clerk"]) })

/** `POST …/invitations`: mails an invitation; its link is told once, here and in the mail. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point, staffId, staffName: who } = managerOnly(req)
  const given = readBody(req, inviteBody)
  res.json({ invitation: await invite(req.scope, { point, ...given, by: { staffId, who } }) })
}
