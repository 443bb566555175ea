import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { MOST_UNITS } from "../../../../../../../rules/stock-change"
import { choice, optionalText, whole } from "../../../../../../admin/ocop/_staff/fields"
import { pointAccess } from "../../../../../_access/access"
import { readBody } from "../../../../../../_staff-area/read-body"
import { changeShelf, readItem } from "../../../../../_shelf/shelf-request"

const body = z.strictObject({
  quantity: whole(-MOST_UNITS, MOST_UNITS),
  reason: choice(["delivery", "loss", "return", "correction"]),
  note: optionalText(500),
  version: optionalText(100),
})

/** `POST …/stock/:variant/add`: units that came or went, and why. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const variantId = req.params.variant ?? ""
  await changeShelf(req, access, [{ do: "move", variantId, ...readBody(req, body) }])
  res.json({ item: await readItem(req, access, variantId) })
}
