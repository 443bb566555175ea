import { startSheet } from "../../../province/sheets/start-sheet"
import { readSheetImport, readSheetPage } from "../../../queries/province/sheets/sheet-imports"
import { page } from "../../admin/ocop/_staff/page"
import { readQuery } from "../../_staff-area/read-body"
import { asEditor, asViewer } from "../_access/desk"
import { sheetFilter } from "./_fields"
import { readSheetForm } from "./_read-sheet-form"
import { sheetView } from "./_view"

const listQuery = sheetFilter.extend({ page })

/** `GET /province/sheet-imports?kind&state&sort&page`: sheets that were handed in, newest first. */
export const GET = asViewer(async (req, res) => {
  const { page: asked, ...filter } = readQuery(req, listQuery)
  const found = await readSheetPage(req.scope, filter, asked)
  res.json({ ...found, imports: found.imports.map((row) => sheetView(req, row)) })
})

/** `POST /province/sheet-imports` (multipart: `kind`, `file` or `table`, the head's fields): 202 at once; checking goes on behind. */
export const POST = asEditor(async (req, by) => {
  const { id, audited } = await startSheet(req.scope, await readSheetForm(req), by)
  const found = await readSheetImport(req.scope, id)
  return { status: 202, body: { import: found && sheetView(req, found) }, audited }
})
