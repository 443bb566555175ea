import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OcopEvents, type CertificateChangeEvent } from "../events"
import { findTouchedProductsStep } from "./import-register/steps/find-touched-products"
import { reconcilePublicationWorkflow } from "./reconcile-publication"
import {
  createCertificateEventStep,
  type CertificateEventInput,
} from "./steps/create-certificate-event"

export const recordCertificateEventWorkflowId = "record-certificate-event"

/**
 * Records that a certificate was withdrawn, that its validity was extended, or that re-evaluation was refused, and makes the
 * shop follow at once if it counts already. Subscribers hear of withdrawals and extensions, also of those that lie
 * ahead: `effective_at` tells.
 */
export const recordCertificateEventWorkflow = createWorkflow(
  recordCertificateEventWorkflowId,
  (input: CertificateEventInput) => {
    const recorded = createCertificateEventStep(input)
    const touched = transform({ recorded }, ({ recorded }) => ({
      ocopProductIds: [recorded.ocop_product_id],
    }))
    const productIds = findTouchedProductsStep(touched)
    when("in-shop", { productIds }, ({ productIds }) => productIds.length > 0).then(() =>
      reconcilePublicationWorkflow.runAsStep({ input: { product_ids: productIds } })
    )
    const data = transform(
      { recorded, productIds, input },
      ({ recorded, productIds, input }): CertificateChangeEvent => ({
        certificate_id: input.certificate_id,
        ocop_product_id: recorded.ocop_product_id,
        product_id: productIds[0] ?? null,
        effective_at: new Date(input.effective_at).toISOString(),
      })
    )
    when("withdrawn", { input }, ({ input }) => input.type === "withdrawal").then(() => {
      emitEventStep({ eventName: OcopEvents.CERTIFICATE_WITHDRAWN, data })
    })
    when("extended", { input }, ({ input }) => input.type === "extension").then(() => {
      emitEventStep({ eventName: OcopEvents.CERTIFICATE_EXTENDED, data }).config({
        name: "emit-certificate-extended",
      })
    })
    return new WorkflowResponse(transform({ recorded }, ({ recorded }) => recorded.event))
  }
)
