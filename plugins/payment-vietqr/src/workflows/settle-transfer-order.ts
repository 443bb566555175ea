import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { settleOrder } from "./steps/settle-order"

type Input = {
  order_id: string
  at: Date
  /** Cancel the order when its window is over and its sum is not complete. */
  expire: boolean
}

const settleTransferOrderStep = createStep(
  "settle-vietqr-order",
  async (input: Input, { container }) => {
    await settleOrder(container, {
      orderId: input.order_id,
      at: new Date(input.at),
      expire: input.expire,
    })
    return new StepResponse()
  }
)

/** Judges what came for an order, captures a complete sum, ends the wait of an order that is cancelled or over time. */
export const settleTransferOrderWorkflow = createWorkflow(
  "settle-vietqr-order",
  function (input: WorkflowData<Input>) {
    return new WorkflowResponse(settleTransferOrderStep(input))
  }
)
