import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isNewer } from "../../rules/certificate"
import { digitalLink } from "../../rules/digital-link"
import { verification, type VerificationState } from "../../rules/verification"
import { readRows } from "../../search/graph"
import { certificateView, type CertificateView, type StoredCertificate } from "./certificate-view"
import { dossierSummary, type DossierSummary, type StoredDossier } from "./dossier-summary"

/** Everything staff want to know of one product: `GET /admin/ocop/products/:id`. */
export type ProductFile = {
  /** Medusa's id; null while the product is not in the shop. */
  id: string | null
  ocop_product_id: string
  code: string
  name: string
  handle: string | null
  gtin: string | null
  criteria_set: number
  producer: {
    id: string
    code: string
    name: string
    type: string
    email: string | null
    phone: string | null
  }
  /** Medusa's status; null while the product is not in the shop. */
  status: string | null
  verification: {
    state: VerificationState
    certificate_id: string | null
    since: string | null
    until: string | null
    next_change: string | null
  }
  /** Newest first. */
  certificates: CertificateView[]
  /** Newest first. */
  dossiers: DossierSummary[]
  verify_url: string
  /** GS1 Digital Link for the QR code; null without a GTIN. */
  digital_link: string | null
  /** Reminders of ends that were sent, or missed in an outage. Newest first. */
  reminders: {
    certificate_id: string
    days_ahead: number
    outcome: "sent" | "missed"
    at: string
  }[]
}

type Row = {
  id: string
  code: string
  name: string
  gtin: string | null
  criteria_set: number
  producer: ProductFile["producer"]
  certificates: StoredCertificate[]
  dossiers: StoredDossier[]
  product?: { id: string; handle: string; status: string } | null
}

const FIELDS = [
  "id",
  "code",
  "name",
  "gtin",
  "criteria_set",
  "producer.id",
  "producer.code",
  "producer.name",
  "producer.type",
  "producer.email",
  "producer.phone",
  "certificates.*",
  "certificates.events.*",
  "dossiers.*",
  "product.id",
  "product.handle",
  "product.status",
]

/**
 * @param id of Medusa's product or of the OCOP product
 * @param shopOrigin the shop's address without a trailing slash
 * @returns null when there is no such product
 */
export async function readProductFile(
  container: MedusaContainer,
  id: string,
  shopOrigin: string,
  at: Date
): Promise<ProductFile | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ocopId = await ocopProductId(container, id)
  const [row] = ocopId
    ? await readRows<Row>(query, {
        entity: "ocop_product",
        fields: FIELDS,
        filters: { id: ocopId },
      })
    : []
  if (!row) return null
  const { certificates, dossiers } = row
  const state = verification(row, certificates, at)
  return {
    id: row.product?.id ?? null,
    ocop_product_id: row.id,
    code: row.code,
    name: row.name,
    handle: row.product?.handle ?? null,
    gtin: row.gtin,
    criteria_set: row.criteria_set,
    producer: row.producer,
    status: row.product?.status ?? null,
    verification: {
      state: state.state,
      certificate_id: state.certificate?.id ?? null,
      since: state.since?.toISOString() ?? null,
      until: state.until?.toISOString() ?? null,
      next_change: state.nextChange?.toISOString() ?? null,
    },
    certificates: [...certificates]
      .sort((a, b) => (isNewer(a, b) ? -1 : 1))
      .map((certificate) => certificateView(certificate, { certificates, dossiers }, at)),
    dossiers: [...dossiers].sort(newestFirst).map((dossier) => dossierSummary(dossier, at)),
    verify_url: `${shopOrigin}/verify/${encodeURIComponent(row.code)}`,
    digital_link: digitalLink(shopOrigin, row.gtin),
    reminders: await readReminders(container, certificates),
  }
}

/** The OCOP product's id for an id of either side; null when there is none. */
export async function ocopProductId(
  container: MedusaContainer,
  id: string
): Promise<string | null> {
  if (!id.startsWith("prod_")) return id
  const [link] = await readRows<{ ocop_product?: { id: string } | null }>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    { entity: "product", fields: ["ocop_product.id"], filters: { id } }
  )
  return link?.ocop_product?.id ?? null
}

type ReminderRow = {
  certificate_id: string
  days_ahead: number
  outcome: "sent" | "missed"
  at: string | Date
}

async function readReminders(
  container: MedusaContainer,
  certificates: { id: string }[]
): Promise<ProductFile["reminders"]> {
  if (certificates.length === 0) return []
  const rows = await readRows<ReminderRow>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "certificate_reminder",
    fields: ["certificate_id", "days_ahead", "outcome", "at"],
    filters: { certificate_id: certificates.map(({ id }) => id) },
    pagination: { order: { at: "DESC" } },
  })
  return rows.map(({ certificate_id, days_ahead, outcome, at }) => ({
    certificate_id,
    days_ahead,
    outcome,
    at: new Date(at).toISOString(),
  }))
}

function newestFirst(a: StoredDossier, b: StoredDossier): number {
  return new Date(b.created_at).getTime() - new Date(a.created_at).getTime()
}
