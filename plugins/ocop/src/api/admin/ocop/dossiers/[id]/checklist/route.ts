import { checkDossierWorkflow } from "../../../../../../workflows/check-dossier"
import { actorOf } from "../../../_staff/actor"
import { checklistBody } from "../../../_staff/dossier-bodies"
import { inLanguage } from "../../../_staff/in-language"
import { readBody } from "../../../_staff/read-fields"

/** `POST /admin/ocop/dossiers/:id/checklist`: which papers are there. Answers with the number of changes. */
export const POST = inLanguage(async (req, res) => {
  const { items } = readBody(req, checklistBody)
  const { result } = await checkDossierWorkflow(req.scope).run({
    input: { dossier_id: req.params.id ?? "", items, actor_id: actorOf(req) },
  })
  res.json({ changed: result })
})
