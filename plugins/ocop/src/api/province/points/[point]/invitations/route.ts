import { z } from "@medusajs/framework/zod"
import { inviteManagerAtDesk } from "../../../../../province/network/points"
import { email } from "../../../../_staff-area/credentials"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"

const inviteBody = z.strictObject({ email })

/** `POST /province/points/:point/invitations`: invites a manager by mail, who then invites the clerks; the link is in the answer too. */
export const POST = asEditor(async (req, by) => {
  const invited = { handle: req.params.point ?? "", ...readBody(req, inviteBody), by }
  const { invitation, audited } = await inviteManagerAtDesk(req.scope, invited)
  return { status: 201, body: { invitation }, audited }
})
