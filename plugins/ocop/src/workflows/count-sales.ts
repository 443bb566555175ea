import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { countSalesStep, type CountSalesInput } from "./steps/count-sales"

/** Counts the units of products in paid orders; the catalogue follows by itself. */
export const countSalesWorkflow = createWorkflow("count-sales", (input: CountSalesInput) => {
  return new WorkflowResponse(countSalesStep(input))
})
