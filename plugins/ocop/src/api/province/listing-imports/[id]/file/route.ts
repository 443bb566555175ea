import { Modules } from "@medusajs/framework/utils"
import { pipeline } from "node:stream/promises"
import { refuseListings } from "../../../../../province/listings/refusals"
import { readImportFile } from "../../../../../queries/province/listings/imports"
import { asViewer } from "../../../_access/desk"

/** `GET …/file`: the file as it came in, to be saved and never shown as a page of ours. */
export const GET = asViewer(async (req, res) => {
  const file = await readImportFile(req.scope, req.params.id ?? "")
  if (!file) throw refuseListings("not_found")
  const stream = await req.scope.resolve(Modules.FILE).getDownloadStream(file.file_id)
  res.set({
    "content-type": "application/octet-stream",
    "content-length": String(file.size_bytes),
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.file_name)}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "private, no-store",
  })
  await pipeline(stream, res)
})
