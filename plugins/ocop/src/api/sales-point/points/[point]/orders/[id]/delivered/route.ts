import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noteDelivered } from "../../../../../../../workflows/desk/send"
import { workOnOrder } from "../../../../../_orders/work-on-order"

/** `POST …/orders/:id/delivered`: the carrier has brought it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await workOnOrder(req, res, noteDelivered)
}
