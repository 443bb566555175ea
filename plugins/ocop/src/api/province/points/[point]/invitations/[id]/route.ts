import { withdrawInvitationAtDesk } from "../../../../../../province/network/points"
import { asEditor } from "../../../../_access/desk"
import { pointAfter } from "../../../_answer"

/** `DELETE /province/points/:point/invitations/:id`: the link in the mail does not work any more. */
export const DELETE = asEditor(async (req, by) => {
  const { point: handle = "", id = "" } = req.params
  return pointAfter(req, await withdrawInvitationAtDesk(req.scope, { handle, id, by }))
})
