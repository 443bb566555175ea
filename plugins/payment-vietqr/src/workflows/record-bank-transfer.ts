import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { recordBankTransferStep, type RecordBankTransferInput } from "./steps/record-bank-transfer"

/** Writes a notification down, once per provider and transaction id, before anything is decided about it. */
export const recordBankTransferWorkflow = createWorkflow(
  "record-vietqr-bank-transfer",
  function (input: WorkflowData<RecordBankTransferInput>) {
    return new WorkflowResponse(recordBankTransferStep(input))
  }
)
