import { applySheet } from "../../../../../province/sheets/apply-sheet"
import { asEditor } from "../../../_access/desk"
import { sheetBody } from "../../_view"

/** `POST …/apply`: enters a sheet without problems into its register, 202; a decision is for an approver (`…/record`). */
export const POST = asEditor(async (req, by) => {
  const audited = await applySheet(req.scope, req.params.id ?? "", by)
  return { status: 202, body: await sheetBody(req), audited }
})
