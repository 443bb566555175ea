import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OcopEvents, type CertificateChangeEvent } from "../../../events"
import { inChunks } from "../../../register/in-chunks"
import type { TableChange } from "../../../register/plan/plan"
import { readRows } from "../../../search/graph"

type Row = {
  type: string
  effective_at: string | Date
  certificate: { id: string; ocop_product: { id: string; product?: { id: string } | null } }
}

/**
 * Tells subscribers of the withdrawals and extensions that a file brought, as recording them one by one does. Subscribers hear of it
 * when the whole import has succeeded.
 */
export const announceCertificateEventsStep = createStep(
  "announce-certificate-events",
  async ({ tables }: { tables: TableChange[] }, { container, eventGroupId }) => {
    const ids = tables
      .filter(({ table }) => table === "certificate_event")
      .flatMap(({ create }) => create.map(({ id }) => id))
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const rows = await inChunks(ids, (chunk) =>
      readRows<Row>(query, {
        entity: "certificate_event",
        fields: [
          "type",
          "effective_at",
          "certificate.id",
          "certificate.ocop_product.id",
          "certificate.ocop_product.product.id",
        ],
        filters: { id: chunk },
      })
    )
    const messages = rows.flatMap(({ type, effective_at, certificate }) => {
      const name = EVENT_NAMES[type]
      if (!name) return []
      const data: CertificateChangeEvent = {
        certificate_id: certificate.id,
        ocop_product_id: certificate.ocop_product.id,
        product_id: certificate.ocop_product.product?.id ?? null,
        effective_at: new Date(effective_at).toISOString(),
      }
      return [{ name, data, metadata: { eventGroupId } }]
    })
    if (messages.length > 0) await container.resolve(Modules.EVENT_BUS).emit(messages)
    return new StepResponse(messages.length)
  }
)

const EVENT_NAMES: Record<string, string> = {
  withdrawal: OcopEvents.CERTIFICATE_WITHDRAWN,
  extension: OcopEvents.CERTIFICATE_EXTENDED,
}
