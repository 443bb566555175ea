import { attachFile } from "../../../../../province/dossiers/dossier-files"
import { readUpload } from "../../../../admin/ocop/_staff/read-upload"
import { asEditor } from "../../../_access/desk"

/** `POST /province/dossiers/:id/files` (multipart: `file`, optional `item_key`). Answers 201 with the file's id. */
export const POST = asEditor(async (req, by) => {
  const file = await readUpload(req)
  const { id, audited } = await attachFile(req.scope, req.params.id ?? "", file, by)
  const { name, mime_type } = file
  return { status: 201, body: { file: { id, name, mime_type } }, audited }
})
