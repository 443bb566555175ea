import { today } from "../../../../gate/clock"
import { openPlatform } from "../../../../province/coverage/platforms"
import { readPlatforms } from "../../../../queries/province/coverage/platforms"
import { readBody } from "../../../_staff-area/read-body"
import { asApprover, asViewer } from "../../_access/desk"
import { openBody } from "./_bodies"

/** `GET /province/coverage/platforms`: every platform with its days and who took over. */
export const GET = asViewer(async (req, res) => {
  res.json({ platforms: await readPlatforms(req.scope, today(req.scope)) })
})

/** `POST /province/coverage/platforms`: a platform that opened. */
export const POST = asApprover(async (req, by) => {
  const { reason, ...given } = readBody(req, openBody)
  const audited = await openPlatform(req.scope, given, { reason, by })
  const platforms = await readPlatforms(req.scope, today(req.scope))
  return { status: 201, body: { platforms }, audited }
})
