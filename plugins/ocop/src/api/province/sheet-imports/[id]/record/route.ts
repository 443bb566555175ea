import { recordSheet } from "../../../../../province/sheets/apply-sheet"
import { asApprover } from "../../../_access/desk"
import { sheetBody } from "../../_view"

/** `POST …/record` with `password`: records a decision exactly as it was prepared, 202. */
export const POST = asApprover(async (req, by) => {
  const audited = await recordSheet(req.scope, req.params.id ?? "", by)
  return { status: 202, body: await sheetBody(req), audited }
})
