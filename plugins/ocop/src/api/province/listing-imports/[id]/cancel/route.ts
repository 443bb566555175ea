import { cancelListingImport } from "../../../../../province/listings/steer-import"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"
import { reasonBody } from "../../_fields"
import { importBody } from "../../_import"

/** `POST …/cancel`: ends a reading or a review; nothing of it is entered. */
export const POST = asEditor(async (req, by) => {
  const { reason } = readBody(req, reasonBody)
  const audited = await cancelListingImport(req.scope, { id: req.params.id ?? "", reason, by })
  return { body: await importBody(req), audited }
})
