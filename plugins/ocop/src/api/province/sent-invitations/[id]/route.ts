import { withdrawProvinceInvitation } from "../../../../province/invitations"
import { asApprover } from "../../_access/desk"

/** `DELETE /province/sent-invitations/:id`: the link in the mail does not work any more. */
export const DELETE = asApprover(async (req, by) => {
  const audited = await withdrawProvinceInvitation(req.scope, { id: req.params.id ?? "", by })
  return { body: { success: true }, audited }
})
