import { cancelSheet } from "../../../../../province/sheets/steer-sheet"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"
import { reasonBody } from "../../_fields"
import { sheetBody } from "../../_view"

/** `POST …/cancel`: ends an import; nothing of it is written into a register. */
export const POST = asEditor(async (req, by) => {
  const { reason } = readBody(req, reasonBody)
  const audited = await cancelSheet(req.scope, { id: req.params.id ?? "", reason, by })
  return { body: await sheetBody(req), audited }
})
