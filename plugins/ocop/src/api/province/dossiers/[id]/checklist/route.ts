import { checkPapers } from "../../../../../province/dossiers/check-papers"
import { checklistBody } from "../../../../admin/ocop/_staff/dossier-bodies"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"

/** `POST /province/dossiers/:id/checklist`: which papers are there. Answers with the number of changes. */
export const POST = asEditor(async (req, by) => {
  const { items } = readBody(req, checklistBody)
  const { changed, audited } = await checkPapers(req.scope, req.params.id ?? "", items, by)
  return { body: { changed }, audited }
})
