import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { judgeBankTransferStep } from "./steps/judge-bank-transfer"

/**
 * Decides what a written transfer does: pays its order, waits for the rest, or goes to the review queue
 * (docs/decisions/0052). Judging one again changes nothing.
 */
export const judgeBankTransferWorkflow = createWorkflow(
  "judge-vietqr-bank-transfer",
  function (input: WorkflowData<{ transfer_id: string; at: Date }>) {
    return new WorkflowResponse(judgeBankTransferStep(input))
  }
)
