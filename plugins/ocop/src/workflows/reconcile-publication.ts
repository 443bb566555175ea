import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { planPublicationStep } from "./steps/plan-publication"
import { setProductStatusStep } from "./steps/set-product-status"

export const reconcilePublicationWorkflowId = "reconcile-publication"

/**
 * Makes what is published agree with what may be sold now: un-publishes lapsed products, publishes drafts whose certificate
 * holds. A product that staff keep off the shelf on purpose has the status `rejected` or `proposed` and is left alone.
 *
 * Input: ids of Medusa products, or nothing for all. Output: ids that were published and un-published. Run it after every
 * import of products or certificates; the hourly job runs it for what time alone has changed.
 */
export const reconcilePublicationWorkflow = createWorkflow(
  reconcilePublicationWorkflowId,
  (input: { product_ids?: string[] }) => {
    const plan = planPublicationStep(input)
    setProductStatusStep({ ids: plan.toUnpublish, from: "published", to: "draft" })
    setProductStatusStep({ ids: plan.toPublish, from: "draft", to: "published" }).config({
      name: "publish-products",
    })
    return new WorkflowResponse(plan)
  }
)
