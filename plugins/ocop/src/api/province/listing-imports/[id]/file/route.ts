import { refuseListings } from "../../../../../province/listings/refusals"
import { readImportFile } from "../../../../../queries/province/listings/imports"
import { asViewer } from "../../../_access/desk"
import { sendKeptFile } from "../../../_access/send-kept-file"

/** `GET …/file`: the file as it came in. */
export const GET = asViewer(async (req, res) => {
  const file = await readImportFile(req.scope, req.params.id ?? "")
  if (!file) throw refuseListings("not_found")
  await sendKeptFile(req, res, file)
})
