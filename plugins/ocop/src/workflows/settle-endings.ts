import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { settleReturns } from "./desk/settle-returns"
import { settleDueRefunds } from "./order-ending/settle-due-refunds"
import { undoDueSales } from "./order-ending/undo-due-sales"

/** No compensation: what is done here stays right whatever fails next, and what failed is due again. */
const settleEndingsStep = createStep(
  "settle-endings",
  async ({ at }: { at: Date }, { container }) => {
    const undone = await undoDueSales(container, { at: new Date(at) })
    await settleDueRefunds(container, new Date(at))
    await settleReturns(container, new Date(at))
    return new StepResponse({ undone })
  }
)

/** What is due at an instant: orders caught by a withdrawal, and money of ended orders and returned goods that has not gone back yet. */
export const settleEndingsWorkflow = createWorkflow(
  "settle-endings",
  function (input: WorkflowData<{ at: Date }>) {
    return new WorkflowResponse(settleEndingsStep(input))
  }
)
