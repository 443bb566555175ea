import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { settleReturn } from "./desk/settle-returns"
import { settleRefundTask } from "./order-ending/settle-refund-task"

type Input = { id: string; kind: "card_refund" | "return_refund"; at: Date }

/** No compensation: a refund that went through stays, and one that did not is written down as failed. */
const retryRefundStep = createStep(
  "retry-ocop-refund",
  async ({ id, kind, at }: Input, { container }) => {
    if (kind === "return_refund") await settleReturn(container, id, new Date(at))
    else await settleRefundTask(container, { taskId: id, at: new Date(at) })
    return new StepResponse(id)
  }
)

/** Tries a refund now, without waiting for its turn. */
export const retryRefundWorkflow = createWorkflow(
  "retry-ocop-refund",
  function (input: WorkflowData<Input>) {
    return new WorkflowResponse(retryRefundStep(input))
  }
)
