import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OcopEvents, type CertificateChangeEvent } from "../events"
import { validFrom } from "../rules/certificate"
import { findTouchedProductsStep } from "./import-register/steps/find-touched-products"
import { reconcilePublicationWorkflow } from "./reconcile-publication"
import { createCertificateStep, type Recognition } from "./steps/create-certificate"

export const recordRecognitionWorkflowId = "record-recognition"

/**
 * Records a decision of recognition: first, upgrade or re-evaluation, with more stars or fewer. It replaces the older
 * certificate from its day of issue on, by date and without a word. Publishes the product if that is what it means.
 *
 * Output: the certificate, and the id of Medusa's product (null while it is not in the shop). Refusals: `StaffRefusal`.
 */
export const recordRecognitionWorkflow = createWorkflow(
  recordRecognitionWorkflowId,
  (input: Recognition) => {
    const certificate = createCertificateStep(input)
    const touched = transform({ input }, ({ input }) => ({
      ocopProductIds: [input.ocop_product_id],
    }))
    const productIds = findTouchedProductsStep(touched)
    when("in-shop", { productIds }, ({ productIds }) => productIds.length > 0).then(() =>
      reconcilePublicationWorkflow.runAsStep({ input: { product_ids: productIds } })
    )
    const result = transform({ certificate, productIds }, ({ certificate, productIds }) => ({
      certificate,
      product_id: productIds[0] ?? null,
    }))
    const data = transform(
      { certificate, productIds, input },
      ({ certificate, productIds, input }): CertificateChangeEvent => ({
        certificate_id: certificate.id,
        ocop_product_id: input.ocop_product_id,
        product_id: productIds[0] ?? null,
        effective_at: validFrom(certificate).toISOString(),
      })
    )
    emitEventStep({ eventName: OcopEvents.CERTIFICATE_RECOGNISED, data })
    return new WorkflowResponse(result)
  }
)
