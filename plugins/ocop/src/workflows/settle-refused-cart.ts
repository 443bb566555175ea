import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { settleRefusedCart } from "./order-ending/settle-refused-cart"

type Input = { cart_id: string; at: Date }

/** No compensation: a refund that went through stays, and one that did not is written down as failed. */
const settleRefusedCartStep = createStep(
  "settle-refused-cart",
  async ({ cart_id, at }: Input, { container }) => {
    await settleRefusedCart(container, { cartId: cart_id, at: new Date(at) })
    return new StepResponse()
  }
)

/** Gives back what a card was charged for a cart that did not become an order. */
export const settleRefusedCartWorkflow = createWorkflow(
  "settle-refused-cart",
  function (input: WorkflowData<Input>) {
    return new WorkflowResponse(settleRefusedCartStep(input))
  }
)
