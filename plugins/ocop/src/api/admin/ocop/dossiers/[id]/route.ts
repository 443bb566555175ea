import { now } from "../../../../../gate/clock"
import { readDossierDetail } from "../../../../../queries/staff/dossier-detail"
import { StaffRefusal } from "../../../../../staff/refusal"
import { inLanguage } from "../../_staff/in-language"

/** `GET /admin/ocop/dossiers/:id`: a dossier with papers, files and history. */
export const GET = inLanguage(async (req, res) => {
  const { id = "" } = req.params
  const dossier = await readDossierDetail(req.scope, id, now(req.scope))
  if (!dossier) throw new StaffRefusal("unknown_dossier", { id })
  res.json({ dossier })
})
