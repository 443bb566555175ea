import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { undoDueSales } from "./order-ending/undo-due-sales"

type Input = { at: Date; certificate_id?: string }

/** No compensation: each order is undone whole, under its own lock, and what failed is due again. */
const undoWithdrawnSalesStep = createStep(
  "undo-withdrawn-sales",
  async ({ at, certificate_id }: Input, { container }) =>
    new StepResponse({
      undone: await undoDueSales(container, { at: new Date(at), certificateId: certificate_id }),
    })
)

/** Undoes the orders that a withdrawn certificate has caught between placing and hand-over (docs/decisions/0054). */
export const undoWithdrawnSalesWorkflow = createWorkflow(
  "undo-withdrawn-sales",
  function (input: WorkflowData<Input>) {
    return new WorkflowResponse(undoWithdrawnSalesStep(input))
  }
)
