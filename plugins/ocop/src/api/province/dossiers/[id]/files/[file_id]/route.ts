import { pipeline } from "node:stream/promises"
import { Modules } from "@medusajs/framework/utils"
import { removeFile } from "../../../../../../province/dossiers/dossier-files"
import { readDossierFile } from "../../../../../../queries/staff/dossier-file"
import { StaffRefusal } from "../../../../../../staff/refusal"
import { asEditor, asViewer } from "../../../../_access/desk"

/** `GET /province/dossiers/:id/files/:file_id`: the bytes, to be saved and never shown as a page of ours. */
export const GET = asViewer(async (req, res) => {
  const { id = "", file_id = "" } = req.params
  const file = await readDossierFile(req.scope, id, file_id)
  if (!file) throw new StaffRefusal("unknown_file")
  const stream = await req.scope.resolve(Modules.FILE).getDownloadStream(file.file_id)
  res.set({
    "content-type": file.mime_type,
    "content-length": String(file.size_bytes),
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "private, no-store",
  })
  await pipeline(stream, res)
})

/** `DELETE …`: takes a file off an open dossier. */
export const DELETE = asEditor(async (req, by) => {
  const { id = "", file_id = "" } = req.params
  const audited = await removeFile(req.scope, id, file_id, by)
  return { body: { id: file_id, deleted: true }, audited }
})
