import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { OcopEvents, type CertificateChangeEvent } from "../events"
import { now } from "../gate/clock"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { validFrom } from "../rules/certificate"
import { localDateAt } from "../rules/local-date"
import { StaffRefusal } from "../staff/refusal"
import { reconcilePublicationWorkflow } from "./reconcile-publication"
import { checkRecognition, type Recognition } from "./steps/create-certificate"

type ShopRow = { id: string; product?: { id: string } | null }

/** Checks every recognition again before the first is written. @throws StaffRefusal as `createCertificateStep` */
const createCertificatesStep = createStep(
  "create-certificates",
  async ({ recognitions }: { recognitions: Recognition[] }, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const ids = recognitions.map(({ ocop_product_id }) => ocop_product_id)
    const products = await service.listOcopProducts(
      { id: ids },
      { relations: ["certificates"], take: null }
    )
    const byId = new Map(products.map((product) => [product.id, product]))
    const today = localDateAt(now(container))
    for (const recognition of recognitions) {
      const id = recognition.ocop_product_id
      const product = byId.get(id)
      if (!product) throw new StaffRefusal("unknown_product", { id })
      checkRecognition(recognition, product.certificates, today)
    }
    const made = await service.createCertificates(
      recognitions.map((recognition) => ({
        ...recognition,
        last_valid_day: recognition.last_valid_day ?? null,
      }))
    )
    const { data: shop } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "ocop_product",
      fields: ["id", "product.id"],
      filters: { id: ids },
    })
    const inShop = new Map((shop as ShopRow[]).map(({ id, product }) => [id, product?.id ?? null]))
    const certificates = made.map(({ id, issued_on, ocop_product_id }) => ({
      id,
      issued_on,
      ocop_product_id,
      product_id: inShop.get(ocop_product_id) ?? null,
    }))
    return new StepResponse(
      certificates,
      certificates.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await service.deleteCertificates(ids)
  }
)

/**
 * Records a decision about many products: all of their certificates or none, and the shop follows at once.
 * Output: the certificates with their products.
 */
export const recordDecisionWorkflow = createWorkflow(
  "record-decision",
  (input: { recognitions: Recognition[] }) => {
    const certificates = createCertificatesStep(input)
    const productIds = transform({ certificates }, ({ certificates }) =>
      certificates.flatMap(({ product_id }) => product_id ?? [])
    )
    when("in-shop", { productIds }, ({ productIds }) => productIds.length > 0).then(() =>
      reconcilePublicationWorkflow.runAsStep({ input: { product_ids: productIds } })
    )
    const data = transform({ certificates }, ({ certificates }) =>
      certificates.map((certificate): CertificateChangeEvent => ({
        certificate_id: certificate.id,
        ocop_product_id: certificate.ocop_product_id,
        product_id: certificate.product_id,
        effective_at: validFrom(certificate).toISOString(),
      }))
    )
    emitEventStep({ eventName: OcopEvents.CERTIFICATE_RECOGNISED, data })
    return new WorkflowResponse(certificates)
  }
)
