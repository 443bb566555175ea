import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { counterPayments, type Till } from "../counter/payments"

/** No compensation: a kept code that nobody uses does no harm, and one that was told may be on a screen. */
const keepCounterCodesStep = createStep("keep-counter-codes", async (till: Till, { container }) => {
  return new StepResponse({ codes: await counterPayments().topUpCodes(container, till) })
})

/** Payment codes for a till to show while it has no line, topped up to twenty; `owner` is the point's id. */
export const keepCounterCodesWorkflow = createWorkflow(
  "keep-counter-codes",
  function (till: WorkflowData<Till>) {
    return new WorkflowResponse(keepCounterCodesStep(till))
  }
)
