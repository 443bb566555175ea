import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { ensurePaymentRequestStep } from "./steps/ensure-payment-request"

/**
 * Gives an order that is paid by transfer its code, account and window, once. Asked again, it answers the same request.
 * Throws NOT_FOUND for an unknown order and NOT_ALLOWED (`not_a_transfer_order`) for one paid otherwise.
 */
export const ensurePaymentRequestWorkflow = createWorkflow(
  "ensure-vietqr-payment-request",
  function (input: WorkflowData<{ order_id: string }>) {
    return new WorkflowResponse(ensurePaymentRequestStep(input))
  }
)
