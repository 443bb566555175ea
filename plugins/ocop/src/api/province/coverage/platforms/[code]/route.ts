import { today } from "../../../../../gate/clock"
import { correctPlatform } from "../../../../../province/coverage/platforms"
import { readPlatforms } from "../../../../../queries/province/coverage/platforms"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"
import { correctBody } from "../_bodies"

/** `POST /province/coverage/platforms/:code`: another name, address or operator. */
export const POST = asEditor(async (req, by) => {
  const { reason, ...names } = readBody(req, correctBody)
  const audited = await correctPlatform(req.scope, req.params.code ?? "", names, { reason, by })
  return { body: { platforms: await readPlatforms(req.scope, today(req.scope)) }, audited }
})
