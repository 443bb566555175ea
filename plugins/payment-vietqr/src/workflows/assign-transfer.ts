import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { assignTransferStep, type AssignTransferInput } from "./steps/assign-transfer"

/**
 * Names the order that a transfer without a usable code was meant for, and judges it as if it had carried that order's code:
 * it pays, tops up, or is owed back. The same word again changes nothing.
 * Throws NOT_FOUND `review_not_found`, `order_not_found`, NOT_ALLOWED `already_resolved`, `not_assignable`, `wrong_account`.
 */
export const assignTransferWorkflow = createWorkflow(
  "assign-vietqr-transfer",
  function (input: WorkflowData<AssignTransferInput>) {
    return new WorkflowResponse(assignTransferStep(input))
  }
)
