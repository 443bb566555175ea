import { restartListingImport } from "../../../../../province/listings/steer-import"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"
import { reasonBody } from "../../_fields"
import { importBody } from "../../_import"

/** `POST …/restart`: reads a file again whose reading failed or was broken off, 202. */
export const POST = asEditor(async (req, by) => {
  const { reason } = readBody(req, reasonBody)
  const audited = await restartListingImport(req.scope, { id: req.params.id ?? "", reason, by })
  return { status: 202, body: await importBody(req), audited }
})
