import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readTransferOrder } from "../../../../orders/transfer-order"
import { ensurePaymentRequestWorkflow } from "../../../../workflows/ensure-payment-request"
import { refuse } from "../../../refusals"
import { readPaymentRequest } from "./read"
import type { CreatePaymentRequestBody } from "./validators"

/** Gives an order its transfer code and account, once; asked again, it answers the same. */
export async function POST(
  req: MedusaRequest<CreatePaymentRequestBody>,
  res: MedusaResponse
): Promise<void> {
  const { order_id } = req.validatedBody
  const reading = await readTransferOrder(req.scope, order_id)
  if (reading.kind !== "transfer") {
    refuse(res, reading.kind === "unknown" ? "order_not_found" : "not_a_transfer_order")
    return
  }
  await ensurePaymentRequestWorkflow(req.scope).run({ input: { order_id } })
  res.json({ payment_request: await readPaymentRequest(req.scope, order_id) })
}
