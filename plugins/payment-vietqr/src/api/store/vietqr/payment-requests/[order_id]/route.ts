import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "../../../../refusals"
import { readPaymentRequest } from "../read"

/** What the payment page polls. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const view = await readPaymentRequest(req.scope, req.params.order_id ?? "")
  if (!view) {
    refuse(res, "payment_request_not_found")
    return
  }
  res.setHeader("cache-control", "no-store")
  res.json({ payment_request: view })
}
