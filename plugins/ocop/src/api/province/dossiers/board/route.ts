import { now } from "../../../../gate/clock"
import { readBoard } from "../../../../queries/province/dossiers/board"
import { localDateAt } from "../../../../rules/local-date"
import { asViewer } from "../../_access/desk"

/** `GET /province/dossiers/board`: what is not decided yet by state, the earliest deadline on top, and the last decisions. */
export const GET = asViewer(async (req, res) => {
  const at = now(req.scope)
  res.json({ ...(await readBoard(req.scope, at)), today: localDateAt(at) })
})
