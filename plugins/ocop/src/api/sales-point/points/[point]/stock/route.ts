import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../gate/clock"
import { readStockList, STOCK_FILTERS, STOCK_SORTS } from "../../../../../queries/shelf/stock-list"
import { choice, optionalText, text, whole } from "../../../../admin/ocop/_staff/fields"
import { page } from "../../../../admin/ocop/_staff/page"
import { pointAccess } from "../../../_access/access"
import { readBody, readQuery } from "../../../../_staff-area/read-body"
import { changeShelf, placeOf, readItem } from "../../../_shelf/shelf-request"
import { MOST_UNITS } from "../../../../../rules/stock-change"

const query = z.strictObject({
  q: z.string().max(200).default(""),
  filter: choice(STOCK_FILTERS).default("all"),
  sort: choice(STOCK_SORTS).default("name"),
  page,
})

const body = z.strictObject({
  variant_id: text(100),
  quantity: whole(0, MOST_UNITS),
  reason: optionalText(500),
})

/** `GET …/stock?q&filter&sort&page`: a page of the point's stock. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const asked = readQuery(req, query)
  res.json(await readStockList(req.scope, placeOf(access), asked, now(req.scope)))
}

/** `POST …/stock`: puts a certified product on the shelf. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const { variant_id: variantId, quantity, reason } = readBody(req, body)
  await changeShelf(req, access, [{ do: "list", variantId, quantity, note: reason }])
  res.json({ item: await readItem(req, access, variantId) })
}
