import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PROVINCE, unitByCode } from "../../../rules/administrative-units"
import { producerBucket, type ProducerType } from "../../../rules/producer-bucket"
import { verification } from "../../../rules/verification"
import { readRows } from "../../../search/graph"
import { refuseAccess } from "../../../staff-areas/access-refusals"
import { certificateView, type StoredCertificate } from "../../staff/certificate-view"
import { dossierSummary, type StoredDossier } from "../../staff/dossier-summary"

type ProductRow = {
  id: string
  code: string
  name: string
  product_group: string
  criteria_set: number
  province_code: string
  certificates: StoredCertificate[]
  dossiers: StoredDossier[]
  product?: { id: string } | null
}
type Row = {
  id: string
  code: string
  handle: string
  name: string
  type: ProducerType
  tax_code: string | null
  unit_code: string | null
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
  source: string | null
  products?: ProductRow[] | null
}

const FIELDS = [
  ..."id code handle name type tax_code unit_code address phone email website source".split(" "),
  ..."id code name product_group criteria_set province_code certificates.* certificates.events.* dossiers.* product.id"
    .split(" ")
    .map((field) => `products.${field}`),
]

/**
 * One producer with its products, the certificate that speaks for each, all certificates and dossiers, and how to reach it.
 * @throws AreaRefusal 404 `not_found`, for makers of other provinces' goods too
 */
export async function readDeskProducer(container: MedusaContainer, code: string, at: Date) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [row] = await readRows<Row>(query, {
    entity: "producer",
    fields: FIELDS,
    filters: { code },
  })
  if (!row) throw refuseAccess("not_found")
  const { products: all, ...facts } = row
  const products = (all ?? []).filter(({ province_code }) => province_code === PROVINCE.code)
  if (products.length === 0 && (all ?? []).length > 0) throw refuseAccess("not_found")
  const shown = products.map((product) => productOf(product, at)).sort(byCode)
  return {
    ...facts,
    bucket: producerBucket(facts.type),
    place: unitByCode(facts.unit_code)?.name ?? null,
    certified: shown.filter(({ state }) => state === "valid" || state === "in_renewal").length,
    products: shown,
    dossiers: products
      .flatMap(({ dossiers, ...product }) =>
        dossiers.map((dossier) => ({
          ...dossierSummary(dossier, at),
          product: { code: product.code, name: product.name },
        }))
      )
      .sort((a, b) => (a.code < b.code ? 1 : -1)),
  }
}

function productOf({ certificates, dossiers, product, ...facts }: ProductRow, at: Date) {
  const { state, certificate } = verification({ ...facts, dossiers }, certificates, at)
  const views = certificates
    .map((one) => certificateView(one, { certificates, dossiers }, at))
    .sort((a, b) => (a.issued_on < b.issued_on ? 1 : -1))
  const current = views.find(({ id }) => id === certificate?.id) ?? null
  return {
    id: facts.id,
    product_id: product?.id ?? null,
    code: facts.code,
    name: facts.name,
    product_group: facts.product_group,
    state,
    stars: current?.stars ?? null,
    last_valid_day: current?.last_valid_day ?? null,
    days_left: current?.days_left ?? null,
    certificates: views.map(
      ({ id, decision_number, stars, issued_on, last_valid_day, status }) => ({
        id,
        decision_number,
        stars,
        issued_on,
        last_valid_day,
        status,
      })
    ),
  }
}

function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : 1
}
