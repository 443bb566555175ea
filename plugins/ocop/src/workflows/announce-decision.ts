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
import { validFrom } from "../rules/certificate"
import { reconcilePublicationWorkflow } from "./reconcile-publication"

/** A certificate that stands, as much of it as others are told. */
export type RecordedCertificate = { id: string; issued_on: string; ocop_product_id: string }

type ShopRow = { id: string; product?: { id: string } | null }

const findShopProductsStep = createStep(
  "find-shop-products",
  async ({ certificates }: { certificates: RecordedCertificate[] }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "ocop_product",
      fields: ["id", "product.id"],
      filters: { id: certificates.map(({ ocop_product_id }) => ocop_product_id) },
    })
    const inShop = new Map((data as ShopRow[]).map(({ id, product }) => [id, product?.id ?? null]))
    return new StepResponse(
      certificates.map((certificate) => ({
        ...certificate,
        product_id: inShop.get(certificate.ocop_product_id) ?? null,
      }))
    )
  }
)

/**
 * Lets the shop follow certificates of a decision that is on record: what may be sold is published, and subscribers are told. Takes
 * nothing back: a decision stands whether the shop has heard of it or not, the gate asks the certificate, and the hourly
 * reconciling follows what this could not.
 */
export const announceDecisionWorkflow = createWorkflow(
  "announce-decision",
  (input: { certificates: RecordedCertificate[] }) => {
    const certificates = findShopProductsStep(input)
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
    // The module's own event, which the catalogue follows: certificates of a decision are written past its service.
    const created = transform({ certificates }, ({ certificates }) =>
      certificates.map(({ id }) => ({ id }))
    )
    emitEventStep({ eventName: "certification.certificate.created", data: created }).config({
      name: "emit-certificates-created",
    })
    return new WorkflowResponse(certificates)
  }
)
