import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { renewStaleDocumentsStep } from "./steps/renew-stale-documents"

/** What time alone changes in the catalogue: one certificate follows another, a point opens or closes. */
export const renewStaleDocumentsWorkflow = createWorkflow(
  "renew-stale-documents",
  (input: { now: Date }) => new WorkflowResponse(renewStaleDocumentsStep(input))
)
