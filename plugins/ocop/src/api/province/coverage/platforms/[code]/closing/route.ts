import { today } from "../../../../../../gate/clock"
import { closePlatform, reopenPlatform } from "../../../../../../province/coverage/platforms"
import { readPlatforms } from "../../../../../../queries/province/coverage/platforms"
import { readBody } from "../../../../../_staff-area/read-body"
import { asApprover } from "../../../../_access/desk"
import { closeBody, reopenBody } from "../../_bodies"

/** `POST /province/coverage/platforms/:code/closing`: its last day, and who takes over. */
export const POST = asApprover(async (req, by) => {
  const { reason, ...closing } = readBody(req, closeBody)
  const audited = await closePlatform(req.scope, req.params.code ?? "", closing, { reason, by })
  return { body: { platforms: await readPlatforms(req.scope, today(req.scope)) }, audited }
})

/** `DELETE /province/coverage/platforms/:code/closing`: it was not closed after all. */
export const DELETE = asApprover(async (req, by) => {
  const { reason } = readBody(req, reopenBody)
  const audited = await reopenPlatform(req.scope, req.params.code ?? "", { reason, by })
  return { body: { platforms: await readPlatforms(req.scope, today(req.scope)) }, audited }
})
