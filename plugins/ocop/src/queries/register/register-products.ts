import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateEventFacts, CertificateFacts, DossierFacts } from "../../rules/certificate"
import type { LegalBasis } from "../../rules/legal-basis"
import type { ProducerType } from "../../rules/producer-bucket"
import type { ProductRow } from "../figures/product-figures"

/** A certificate with who gave it and under which law. */
export type RegisterCertificate = Omit<CertificateFacts, "events"> & {
  id: string
  issuer: string
  kind: DossierFacts["kind"]
  legal_basis: LegalBasis
  events: (CertificateEventFacts & { ground: string | null; reference: string | null })[]
}

/** The holder of a product's certificates, without address, telephone and mail: no list needs them. */
export type RegisterProducer = {
  code: string
  name: string
  type: ProducerType
  unit_code: string | null
}

/** A product as lists and figures need it. Fits what `queries/figures` asks for. */
export type RegisterProduct = Omit<ProductRow, "producer" | "certificates" | "dossiers"> & {
  id: string
  name: string
  unit_code: string | null
  district_2024_code: string | null
  producer: RegisterProducer
  certificates: RegisterCertificate[]
  dossiers: (DossierFacts & { id: string; code: string })[]
}

/**
 * One statement: through `query.graph` 10,000 products with their certificates, events and dossiers take five statements and
 * the hydration of some 60,000 objects, ten times as long.
 */
const PRODUCTS = `
  select o.id, o.code, o.name, o.product_group, o.criteria_set, o.province_code, o.unit_code,
    o.district_2024_code, o.gtin, o.trace_code,
    json_build_object('code', maker.code, 'name', maker.name, 'type', maker.type,
      'unit_code', maker.unit_code) as producer,
    (select coalesce(json_agg(json_build_object(
        'id', c.id, 'kind', c.kind, 'decision_number', c.decision_number, 'decided_on', c.decided_on, 'issuer', c.issuer,
        'legal_basis', c.legal_basis, 'stars', c.stars, 'issued_on', c.issued_on,
        'last_valid_day', c.last_valid_day,
        'events', (select coalesce(json_agg(json_build_object(
              'type', e.type, 'effective_at', e.effective_at, 'ground', e.ground,
              'reference', e.reference) order by e.effective_at, e.id), '[]')
            from ocop_certificate_event e where e.certificate_id = c.id and e.deleted_at is null)
      ) order by c.issued_on, c.decided_on, c.decision_number), '[]')
      from ocop_certificate c where c.ocop_product_id = o.id and c.deleted_at is null) as certificates,
    (select coalesce(json_agg(json_build_object(
        'id', d.id, 'code', d.code, 'kind', d.kind, 'state', d.state, 'received_on', d.received_on,
        'accepted_on', d.accepted_on, 'decided_on', d.decided_on) order by d.code), '[]')
      from ocop_dossier d where d.ocop_product_id = o.id and d.deleted_at is null) as dossiers
  from ocop_product o
  join ocop_producer maker on maker.id = o.producer_id
  where o.deleted_at is null and o.province_code = ?
  order by o.code`

const QUANG_NINH = "22"

/** Every product of the province in the order of its code, whatever its certificates are worth. */
export async function readRegisterProducts(container: MedusaContainer): Promise<RegisterProduct[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: RegisterProduct[] }>(PRODUCTS, [QUANG_NINH])
  // The database's collation is a setting of the machine; ours is not.
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1))
}
