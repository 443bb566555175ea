import { moveDossierWorkflow } from "../../../../../../workflows/move-dossier"
import { actorOf } from "../../../_staff/actor"
import { recognitionOf } from "../../../_staff/certificate-bodies"
import { transitionBody } from "../../../_staff/dossier-bodies"
import { inLanguage } from "../../../_staff/in-language"
import { readBody } from "../../../_staff/read-fields"

/** `POST /admin/ocop/dossiers/:id/transitions`: moves a dossier on; `recognised` brings the decision along. */
export const POST = inLanguage(async (req, res) => {
  const { recognition, ...move } = readBody(req, transitionBody)
  const { result } = await moveDossierWorkflow(req.scope).run({
    input: {
      ...move,
      dossier_id: req.params.id ?? "",
      actor_id: actorOf(req),
      recognition: recognition ? recognitionOf(recognition) : null,
    },
  })
  res.json(result)
})
