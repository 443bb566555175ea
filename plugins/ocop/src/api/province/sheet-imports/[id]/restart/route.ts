import { restartSheet } from "../../../../../province/sheets/steer-sheet"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"
import { reasonBody } from "../../_fields"
import { sheetBody } from "../../_view"

/** `POST …/restart`: checks a sheet again that failed, was broken off or had problems, 202. */
export const POST = asEditor(async (req, by) => {
  const { reason } = readBody(req, reasonBody)
  const audited = await restartSheet(req.scope, { id: req.params.id ?? "", reason, by })
  return { status: 202, body: await sheetBody(req), audited }
})
