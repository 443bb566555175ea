import { z } from "@medusajs/framework/zod"
import { applyListingImport } from "../../../../../province/listings/apply-import"
import { optionalText } from "../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"
import { importBody } from "../../_import"

const applyBody = z.strictObject({
  absent_as_not_listed: z.boolean().default(false),
  leave_doubtful: z.boolean().default(false),
  reason: optionalText(500),
})

/** `POST …/apply`: enters the matched rows into the ledger as checks of the file's day, all of them or none, once. */
export const POST = asEditor(async (req, by) => {
  const { absent_as_not_listed, leave_doubtful, reason } = readBody(req, applyBody)
  const { applied, audited } = await applyListingImport(req.scope, {
    id: req.params.id ?? "",
    absentAsNotListed: absent_as_not_listed,
    leaveDoubtful: leave_doubtful,
    reason,
    by,
  })
  return { body: { ...(await importBody(req)), applied }, audited }
})
