import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerOrder } from "../../../../_orders/work-on-order"

/** `GET …/orders/:id`: the order with what happened to it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerOrder(req, res)
}
