import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { resolveReviewStep, type ResolveReviewInput } from "./steps/resolve-review"

/**
 * Writes down that a person has dealt with money that waited: who, when, how, under which reference of the bank. The same
 * word again answers the same; another one is refused.
 * Throws NOT_FOUND `review_not_found`, NOT_ALLOWED `already_resolved`, INVALID_DATA `money_is_owed`, `reference_missing`,
 * `note_missing`.
 */
export const resolveReviewWorkflow = createWorkflow(
  "resolve-vietqr-review",
  function (input: WorkflowData<ResolveReviewInput>) {
    return new WorkflowResponse(resolveReviewStep(input))
  }
)
