import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { currentCertificate } from "../../rules/sellable"
import { readRows } from "../../search/graph"
import { certificateView, type CertificateView, type StoredCertificate } from "./certificate-view"
import { containing } from "./containing"
import type { StoredDossier } from "./dossier-summary"

/** The certificate that speaks for a product now, with what there is to watch. */
export type WatchedCertificate = CertificateView & {
  product: { id: string | null; ocop_product_id: string; code: string; name: string }
  producer: { name: string; email: string | null }
}

export type CertificateFilters = {
  status?: CertificateView["status"] | undefined
  phase?: CertificateView["phase"] | undefined
  /** Ends within so many days, today included; ended ones are not among them. */
  days_left_max?: number | undefined
  q?: string | undefined
}

type Row = {
  id: string
  code: string
  name: string
  producer: { name: string; email: string | null }
  certificates: StoredCertificate[]
  dossiers: StoredDossier[]
  product?: { id: string } | null
}

const FIELDS = [
  "id",
  "code",
  "name",
  "producer.name",
  "producer.email",
  "certificates.*",
  "certificates.events.*",
  "dossiers.*",
  "product.id",
]

/**
 * Certificates by their last day, the one that ends first on top. Status and phase are rules, not columns, so the
 * register's current certificates are judged one by one; a few hundred products take milliseconds.
 */
export async function readWatchedCertificates(
  container: MedusaContainer,
  filters: CertificateFilters,
  at: Date
): Promise<WatchedCertificate[]> {
  const { q } = filters
  const rows = await readRows<Row>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "ocop_product",
    fields: FIELDS,
    filters: q
      ? {
          $or: [
            { code: containing(q) },
            { name: containing(q) },
            { producer: { name: containing(q) } },
            { certificates: { decision_number: containing(q) } },
          ],
        }
      : {},
  })
  return rows
    .flatMap((row) => watched(row, at))
    .filter((certificate) => matches(certificate, filters))
    .sort((a, b) => (a.last_valid_day < b.last_valid_day ? -1 : 1))
}

function watched(row: Row, at: Date): WatchedCertificate[] {
  const { certificates, dossiers } = row
  const current = currentCertificate(certificates, at) ?? certificates[0]
  if (!current) return []
  return [
    {
      ...certificateView(current, { certificates, dossiers }, at),
      product: {
        id: row.product?.id ?? null,
        ocop_product_id: row.id,
        code: row.code,
        name: row.name,
      },
      producer: { name: row.producer.name, email: row.producer.email },
    },
  ]
}

function matches(certificate: WatchedCertificate, filters: CertificateFilters): boolean {
  const { status, phase, days_left_max: most } = filters
  if (status !== undefined && certificate.status !== status) return false
  if (phase !== undefined && certificate.phase !== phase) return false
  return most === undefined || (certificate.days_left >= 0 && certificate.days_left <= most)
}
