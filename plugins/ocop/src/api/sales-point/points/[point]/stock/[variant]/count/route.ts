import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { MOST_UNITS } from "../../../../../../../rules/stock-change"
import { optionalText, text, whole } from "../../../../../../admin/ocop/_staff/fields"
import { pointAccess } from "../../../../../_access/access"
import { readBody } from "../../../../../../_staff-area/read-body"
import { changeShelf, readItem } from "../../../../../_shelf/shelf-request"

const body = z.strictObject({
  counted: whole(0, MOST_UNITS),
  version: text(100),
  note: optionalText(500),
})

/** `POST …/stock/:variant/count`: what was counted on the shelf, promised units included. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const variantId = req.params.variant ?? ""
  await changeShelf(req, access, [{ do: "count", variantId, ...readBody(req, body) }])
  res.json({ item: await readItem(req, access, variantId) })
}
