import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { planPublicationStep } from "./steps/plan-publication"
import { setProductStatusStep, type StatusChange } from "./steps/set-product-status"

export const reconcilePublicationWorkflowId = "reconcile-publication"

/**
 * Makes what is published agree with what may be sold now: un-publishes lapsed products, publishes drafts whose certificate
 * holds. A product that staff keep off the shelf on purpose has the status `rejected` or `proposed` and is left alone.
 *
 * Input: ids of Medusa products, or nothing for all; `import_id` names the import that wants to hear of the progress. Output: ids that were published and un-published. Run it after every
 * import of products or certificates; the hourly job runs it for what time alone has changed.
 */
export const reconcilePublicationWorkflow = createWorkflow(
  reconcilePublicationWorkflowId,
  (input: { product_ids?: string[]; import_id?: string }) => {
    const plan = planPublicationStep(input)
    const changes = transform({ plan, input }, ({ plan, input }) => {
      const { toPublish, toUnpublish } = plan
      const importId = input.import_id ?? ""
      const total = toPublish.length + toUnpublish.length
      return {
        unpublish: { ids: toUnpublish, from: "published", to: "draft", importId, before: 0, total },
        publish: {
          ids: toPublish,
          from: "draft",
          to: "published",
          importId,
          before: toUnpublish.length,
          total,
        },
      } satisfies Record<string, StatusChange>
    })
    setProductStatusStep(changes.unpublish)
    setProductStatusStep(changes.publish).config({ name: "publish-products" })
    return new WorkflowResponse(plan)
  }
)
