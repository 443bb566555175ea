import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { reconcilePublicationWorkflow } from "./reconcile-publication"
import { writePublicationRunStep } from "./steps/write-publication-run"

export const publishByClockWorkflowId = "publish-by-clock"

/**
 * What the daily and the hourly job do: publication follows the certificates, and a report says what changed. `startedAt` is a
 * reading of `performance.now()`. Output: ids published and un-published.
 */
export const publishByClockWorkflow = createWorkflow(
  publishByClockWorkflowId,
  (input: { trigger: "daily" | "hourly"; startedAt: number }) => {
    const plan = reconcilePublicationWorkflow.runAsStep({ input: {} })
    writePublicationRunStep(
      transform({ input, plan }, ({ input, plan }) => ({
        trigger: input.trigger,
        startedAt: input.startedAt,
        plan,
      }))
    )
    return new WorkflowResponse(plan)
  }
)
