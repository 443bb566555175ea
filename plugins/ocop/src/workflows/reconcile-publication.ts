import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OcopEvents, type ProductListingEvent } from "../events"
import { planPublicationStep } from "./steps/plan-publication"
import { setProductStatusStep, type StatusChange } from "./steps/set-product-status"

export const reconcilePublicationWorkflowId = "reconcile-publication"

/**
 * Makes what is published agree with what may be sold now: un-publishes lapsed products, publishes drafts whose certificate
 * holds. A product that staff keep off the shelf on purpose has the status `rejected` or `proposed` and is left alone.
 *
 * Input: ids of Medusa products, or nothing for all; `import_id` names the import that wants to hear of the progress. Output: ids that were published and un-published,
 * with the reasons; subscribers are told of each. Run it after every
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
    const events = transform({ plan }, ({ plan }) => {
      const told = plan.changes.map(({ product_id, reason }): ProductListingEvent => ({
        product_id,
        ...(reason && { reason }),
        at: plan.at,
      }))
      return {
        unlisted: told.filter(({ reason }) => reason !== undefined),
        relisted: told.filter(({ reason }) => reason === undefined),
      }
    })
    emitEventStep({ eventName: OcopEvents.PRODUCT_UNLISTED, data: events.unlisted })
    emitEventStep({ eventName: OcopEvents.PRODUCT_RELISTED, data: events.relisted }).config({
      name: "emit-products-relisted",
    })
    return new WorkflowResponse(plan)
  }
)
