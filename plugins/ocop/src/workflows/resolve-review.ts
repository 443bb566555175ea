import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { resolveReview, type Resolution } from "./order-ending/resolve-review"

/** No compensation: it is the only step, and it writes one row. */
const resolveReviewStep = createStep(
  "resolve-ocop-review",
  async ({ at, ...resolution }: Resolution, { container }) =>
    new StepResponse(await resolveReview(container, { ...resolution, at: new Date(at) }))
)

/** Writes down that a person has dealt with a review: who, when, with which reference and note. Idempotent. */
export const resolveReviewWorkflow = createWorkflow(
  "resolve-ocop-review",
  function (input: WorkflowData<Resolution>) {
    return new WorkflowResponse(resolveReviewStep(input))
  }
)
