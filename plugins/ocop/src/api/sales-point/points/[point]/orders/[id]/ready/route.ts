import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { makeReady } from "../../../../../../../workflows/desk/make-ready"
import { workOnOrder } from "../../../../../_orders/work-on-order"

/** `POST …/orders/:id/ready`: packed, waits at the counter; the buyer is told by mail with the pick-up code. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await workOnOrder(req, res, makeReady)
}
