import { z } from "@medusajs/framework/zod"
import { askListingNow } from "../../../../../province/coverage/ask-listing"
import { text } from "../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"

const askBody = z.strictObject({ platform: text(60), product: text(60) })

/** `POST /province/coverage/links/ask`: asks the link of one listing now. A person's check of today stands. */
export const POST = asEditor(async (req, by) => {
  const { link, audited } = await askListingNow(req.scope, readBody(req, askBody), by)
  return { body: { link }, audited }
})
