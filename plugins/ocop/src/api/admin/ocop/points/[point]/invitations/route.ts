import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { inviteManagerAtDesk } from "../../../../../../province/network/points"
import { email } from "../../../../../_staff-area/credentials"
import { readBody } from "../../../../../_staff-area/read-body"
import { operatorOf } from "../../../_staff/operator-of"

const inviteBody = z.strictObject({ email })

/** `POST /admin/ocop/points/:point/invitations`: invites a manager, who then invites the clerks. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readBody(req, inviteBody)
  const invited = { handle: req.params.point ?? "", ...body, by: await operatorOf(req) }
  const { invitation } = await inviteManagerAtDesk(req.scope, invited)
  res.json({ invitation })
}
