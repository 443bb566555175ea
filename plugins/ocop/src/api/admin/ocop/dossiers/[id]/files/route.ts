import { attachDossierFileWorkflow } from "../../../../../../workflows/attach-dossier-file"
import { actorOf } from "../../../_staff/actor"
import { inLanguage } from "../../../_staff/in-language"
import { readUpload } from "../../../_staff/read-upload"

/** `POST /admin/ocop/dossiers/:id/files` (multipart: `file`, optional `item_key`). Answers 201 with the file's id. */
export const POST = inLanguage(async (req, res) => {
  const file = await readUpload(req)
  const { result } = await attachDossierFileWorkflow(req.scope).run({
    input: { ...file, dossier_id: req.params.id ?? "", actor_id: actorOf(req) },
  })
  res.status(201).json({ file: { id: result, name: file.name, mime_type: file.mime_type } })
})
