import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { cancelAtDesk } from "../../../../../../../workflows/desk/cancel"
import { text } from "../../../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../../../_staff-area/read-body"
import { workOnOrder } from "../../../../../_orders/work-on-order"

const body = z.strictObject({ reason: text(300) })

/** `POST …/orders/:id/cancel` `{ reason }`: before the hand-over; the buyer is told the reason by mail. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = readBody(req, body)
  await workOnOrder(req, res, (container, work) => cancelAtDesk(container, work, reason))
}
