import { refuseSheet } from "../../../../../province/sheets/refusals"
import { readSheetFile } from "../../../../../queries/province/sheets/sheet-imports"
import { asViewer } from "../../../_access/desk"
import { sendKeptFile } from "../../../_access/send-kept-file"

/** `GET …/file`: the sheet as it came in. */
export const GET = asViewer(async (req, res) => {
  const file = await readSheetFile(req.scope, req.params.id ?? "")
  if (!file) throw refuseSheet("not_found")
  await sendKeptFile(req, res, file)
})
