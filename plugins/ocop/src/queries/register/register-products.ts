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
  where o.deleted_at is null and o.province_code = :province
    and (:ids::text[] is null or o.id = any(:ids::text[]))`

const QUANG_NINH = "22"

/** Products of the province in the order of their codes, whatever their certificates are worth; `ids` narrows them. */
export async function readRegisterProducts(
  container: MedusaContainer,
  ids: string[] | null = null
): Promise<RegisterProduct[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: RegisterProduct[] }>(PRODUCTS, {
    province: QUANG_NINH,
    ids,
  })
  return rows.sort(byCode)
}

/** The database's collation is a setting of the machine; ours is not. */
export function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0
}

/**
 * Names the state of a product's row and of all rows that `RegisterProduct` is made of. Each new version of a row has a transaction
 * number of its own (`xmin`), so any write changes this, also one that kept `updated_at` or was committed late.
 */
const VERSIONS = `
  with events as (
    select certificate_id, ${stateOf("e")} as state from ocop_certificate_event e group by 1
  ), certificates as (
    select c.ocop_product_id, ${stateOf("c", "events.state")} as state
    from ocop_certificate c left join events on events.certificate_id = c.id group by 1
  ), dossiers as (
    select d.ocop_product_id, ${stateOf("d")} as state from ocop_dossier d group by 1
  )
  select coalesce(json_agg(json_build_array(o.id,
    concat_ws('/', o.xmin, o.ctid, maker.id, maker.xmin, maker.ctid, certificates.state, dossiers.state))), '[]') as versions
  from ocop_product o
  join ocop_producer maker on maker.id = o.producer_id
  left join certificates on certificates.ocop_product_id = o.id
  left join dossiers on dossiers.ocop_product_id = o.id
  where o.deleted_at is null and o.province_code = :province`

function stateOf(table: string, more = "''"): string {
  const row = `concat_ws(' ', ${table}.id, ${table}.xmin, ${table}.ctid, ${more})`
  return `count(*) || ':' || bit_xor(hashtextextended(${row}, 0))`
}

/** The state of each product by its id; what was read of one is still true while its state is the same. */
export async function readRegisterVersions(
  container: MedusaContainer
): Promise<Map<string, string>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { versions: [string, string][] }[] }>(VERSIONS, {
    province: QUANG_NINH,
  })
  return new Map(rows[0]?.versions ?? [])
}
