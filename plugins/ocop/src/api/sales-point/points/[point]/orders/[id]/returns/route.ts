import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { takeBack } from "../../../../../../../workflows/desk/take-back"
import { text } from "../../../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../../../_staff-area/read-body"
import { workOnOrder } from "../../../../../_orders/work-on-order"

const item = z.strictObject({ id: text(100), quantity: z.number().int().min(1).max(1_000_000) })
const body = z.strictObject({
  items: z
    .array(item)
    .min(1)
    .max(100)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length),
  reason: text(300),
  restock: z.boolean(),
})

/** `POST …/orders/:id/returns` `{ items, reason, restock }`: goods that came back after the hand-over. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const goods = readBody(req, body)
  await workOnOrder(req, res, (container, work) => takeBack(container, work, goods))
}
