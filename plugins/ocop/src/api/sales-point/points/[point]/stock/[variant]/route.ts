import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readHistory } from "../../../../../../queries/shelf/movements"
import { MOST_UNITS } from "../../../../../../rules/stock-change"
import type { ShelfChange } from "../../../../../../workflows/shelf/shelf-change"
import { whole } from "../../../../../admin/ocop/_staff/fields"
import { pointAccess } from "../../../../_access/access"
import { readBody } from "../../../../../_staff-area/read-body"
import { changeShelf, readItem } from "../../../../_shelf/shelf-request"

const body = z.strictObject({
  price_vnd: whole(1, 1_000_000_000).optional(),
  alarm_at: whole(0, MOST_UNITS).optional(),
})

/** `GET …/stock/:variant`: one pack size with its newest movements. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const variantId = req.params.variant ?? ""
  const item = await readItem(req, access, variantId)
  res.json({ item, history: await readHistory(req.scope, access.point.id, variantId) })
}

/** `POST …/stock/:variant`: the point's price and its alarm. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const variantId = req.params.variant ?? ""
  const { price_vnd: priceVnd, alarm_at: alarmAt } = readBody(req, body)
  await readItem(req, access, variantId)
  const changes: ShelfChange[] = []
  if (priceVnd !== undefined) changes.push({ do: "price", variantId, priceVnd })
  if (alarmAt !== undefined) changes.push({ do: "alarm", variantId, alarmAt })
  await changeShelf(req, access, changes)
  res.json({ item: await readItem(req, access, variantId) })
}

/** `DELETE …/stock/:variant`: takes it off the shelf. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const variantId = req.params.variant ?? ""
  await changeShelf(req, access, [{ do: "unlist", variantId }])
  res.json({ success: true })
}
