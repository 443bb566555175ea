import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import type { LocalDate } from "../rules/local-date"
import type { Stars } from "../rules/stars"
import { StaffRefusal } from "../staff/refusal"
import { findTouchedProductsStep } from "./import-register/steps/find-touched-products"
import { reconcilePublicationWorkflow } from "./reconcile-publication"

/** What an official register says of a certificate that we have differently. */
export type CertificateCorrection = {
  certificate_id: string
  stars: Stars
  issued_on: LocalDate
  last_valid_day: LocalDate
}

/** @throws StaffRefusal unknown_certificate */
const writeCorrectionStep = createStep(
  "write-certificate-correction",
  async ({ certificate_id: id, ...facts }: CertificateCorrection, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const [before] = await service.listCertificates({ id })
    if (!before) throw new StaffRefusal("unknown_certificate", { id })
    await service.updateCertificates({ id, ...facts })
    const { stars, issued_on, last_valid_day } = before
    return new StepResponse(
      { ocop_product_id: before.ocop_product_id },
      { id, stars, issued_on, last_valid_day }
    )
  },
  async (before, { container }) => {
    if (!before) return
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .updateCertificates(before)
  }
)

/** Corrects a certificate that was recorded with other stars or days than its decision has; the shop follows at once. */
export const correctCertificateWorkflow = createWorkflow(
  "correct-certificate",
  (input: CertificateCorrection) => {
    const corrected = writeCorrectionStep(input)
    const touched = transform({ corrected }, ({ corrected }) => ({
      ocopProductIds: [corrected.ocop_product_id],
    }))
    const productIds = findTouchedProductsStep(touched)
    when("in-shop", { productIds }, ({ productIds }) => productIds.length > 0).then(() =>
      reconcilePublicationWorkflow.runAsStep({ input: { product_ids: productIds } })
    )
    return new WorkflowResponse(corrected)
  }
)
