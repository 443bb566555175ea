import { now } from "../../../../gate/clock"
import { readNames } from "../../../../queries/province/names"
import { readDossierDetail } from "../../../../queries/staff/dossier-detail"
import { localDateAt } from "../../../../rules/local-date"
import { StaffRefusal } from "../../../../staff/refusal"
import { asViewer } from "../../_access/desk"

/** `GET /province/dossiers/:id`: a dossier with papers, files and history, and the names of who did it. */
export const GET = asViewer(async (req, res) => {
  const { id = "" } = req.params
  const at = now(req.scope)
  const dossier = await readDossierDetail(req.scope, id, at)
  if (!dossier) throw new StaffRefusal("unknown_dossier", { id })
  const people = [
    ...dossier.history.map(({ actor_id }) => actor_id),
    ...dossier.checklist.map(({ checked_by }) => checked_by),
    ...dossier.files.map(({ uploaded_by }) => uploaded_by),
  ]
  res.json({ dossier, today: localDateAt(at), names: await readNames(req.scope, people) })
})
