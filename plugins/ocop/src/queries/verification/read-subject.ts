import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateFacts, DossierFacts } from "../../rules/certificate"
import { printedGtin, type Gtin14 } from "../../rules/gtin"

/** A certificate with what its verification names beside the rules' facts. */
export type VerifiedCertificate = Omit<CertificateFacts, "events"> & {
  issuer: string
  legal_basis: string
  events: {
    type: "withdrawal" | "extension" | "refusal"
    /** ISO 8601. */
    effective_at: string
    ground: string | null
  }[]
}

/** One product as the register has it, with all its certificates. */
export type VerificationSubject = {
  code: string
  name: string
  gtin: string | null
  product_group: "I" | "II" | "III" | "IV" | "V" | "VI"
  criteria_set: number
  unit_code: string | null
  picture_kind: string | null
  producer_handle: string
  producer_name: string
  producer_address: string | null
  producer_unit_code: string | null
  /** Medusa's side; null while the product is not in the shop. */
  handle: string | null
  status: string | null
  /** The pack size whose barcode was asked for; null when the product was asked for by its code. */
  pack: string | null
  certificates: VerifiedCertificate[]
  dossiers: DossierFacts[]
}

/**
 * One statement over the register's tables and their link to Medusa's products. Through `query.graph` the same answer takes
 * seven statements and as many rounds of hydration, and this page is read by whole fairs at once
 * (docs/decisions/0066-a-verification-is-one-statement.md).
 */
const subject = (pack: string, where: string) => `
  select o.code, o.name, o.gtin, o.product_group, o.criteria_set, o.unit_code, o.picture_kind,
    maker.handle as producer_handle, maker.name as producer_name, maker.address as producer_address,
    maker.unit_code as producer_unit_code, p.handle, p.status, ${pack} as pack,
    (select coalesce(json_agg(json_build_object(
        'decision_number', c.decision_number, 'decided_on', c.decided_on, 'issuer', c.issuer,
        'legal_basis', c.legal_basis, 'stars', c.stars, 'issued_on', c.issued_on,
        'last_valid_day', c.last_valid_day,
        'events', (select coalesce(json_agg(json_build_object(
              'type', e.type, 'effective_at', e.effective_at, 'ground', e.ground)), '[]')
            from ocop_certificate_event e where e.certificate_id = c.id and e.deleted_at is null)
      )), '[]')
      from ocop_certificate c where c.ocop_product_id = o.id and c.deleted_at is null) as certificates,
    (select coalesce(json_agg(json_build_object(
        'kind', d.kind, 'state', d.state, 'received_on', d.received_on,
        'accepted_on', d.accepted_on, 'decided_on', d.decided_on)), '[]')
      from ocop_dossier d where d.ocop_product_id = o.id and d.deleted_at is null) as dossiers
  from ocop_product o
  join ocop_producer maker on maker.id = o.producer_id
  left join product_product_certification_ocop_product link
    on link.ocop_product_id = o.id and link.deleted_at is null
  left join product p on p.id = link.product_id and p.deleted_at is null
  ${where}`

const BY_CODE = subject("null", "where o.deleted_at is null and o.code = ?")

/** Each pack size has a barcode of its own; the product's own number is that of its first. Two index look-ups, no `or`. */
const BY_GTIN = subject(
  "pack.title",
  `left join product_variant pack
     on pack.product_id = p.id and pack.deleted_at is null and pack.barcode = :printed
   where o.deleted_at is null and o.id = (
     select id from (
       select l.ocop_product_id as id, 1 as rank from product_variant v
       join product_product_certification_ocop_product l
         on l.product_id = v.product_id and l.deleted_at is null
       where v.barcode = :printed and v.deleted_at is null
       union all
       select id, 2 from ocop_product where gtin = :gtin and deleted_at is null
     ) carrier order by rank limit 1)`
)

/** The product with this code of the programme, or null. */
export async function readSubjectByCode(
  container: MedusaContainer,
  code: string
): Promise<VerificationSubject | null> {
  return read(container, BY_CODE, [code])
}

/** The product one of whose pack sizes carries this barcode, or null. */
export async function readSubjectByGtin(
  container: MedusaContainer,
  gtin: Gtin14
): Promise<VerificationSubject | null> {
  return read(container, BY_GTIN, { gtin, printed: printedGtin(gtin) })
}

async function read(
  container: MedusaContainer,
  sql: string,
  values: readonly string[] | Record<string, string>
): Promise<VerificationSubject | null> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: VerificationSubject[] }>(sql, values)
  return rows[0] ?? null
}
