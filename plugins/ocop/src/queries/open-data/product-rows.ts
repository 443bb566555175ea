import type { Row } from "../../open-data/dataset"
import { unitByCode } from "../../rules/administrative-units"
import { lastValidDay } from "../../rules/certificate"
import { certificateStatus } from "../../rules/certificate-status"
import { addDays, localDateAt, type LocalDate } from "../../rules/local-date"
import { closeOfDay } from "../../rules/period"
import { producerBucket } from "../../rules/producer-bucket"
import { currentCertificate } from "../../rules/sellable"
import { awaitsResult, type Certified } from "../figures/product-figures"
import type { RegisterCertificate, RegisterProduct } from "../register/register-products"

type CertifiedHere = Certified<RegisterProduct>

/** Certified products at the end of the day, by code. */
export function certifiedRows(certified: CertifiedHere[], asOf: LocalDate, origin: string): Row[] {
  return certified.flatMap(({ product, stars }) => {
    const certificate = currentCertificate(product.certificates, closeOfDay(asOf))
    if (!certificate) return []
    return [
      {
        ...productCells(product),
        stars,
        criteria_set: product.criteria_set,
        gtin: product.gtin,
        ...certificateCells(certificate),
        verify_url: `${origin}/verify/${encodeURIComponent(product.code)}`,
      },
    ]
  })
}

/** Products whose certificate is over at the end of the day, by code. */
export function endedRows(products: RegisterProduct[], asOf: LocalDate): Row[] {
  const at = closeOfDay(asOf)
  return products.flatMap((product) => {
    const certificate = currentCertificate(product.certificates, at)
    if (!certificate) return []
    const { status } = certificateStatus(certificate, at, {
      certificates: product.certificates,
      dossiers: product.dossiers,
    })
    if (status !== "expired" && status !== "withdrawn") return []
    return [
      {
        ...productCells(product),
        stars: certificate.stars,
        ...certificateCells(certificate),
        status,
        ended_on: status === "withdrawn" ? withdrawnOn(certificate) : dayAfter(certificate),
        in_renewal: awaitsResult(product, asOf),
      },
    ]
  })
}

/** Holders of certified products, by code. */
export function producerRows(certified: CertifiedHere[]): Row[] {
  const held = new Map<string, { product: RegisterProduct; count: number }>()
  for (const { product } of certified) {
    const { code } = product.producer
    held.set(code, { product, count: (held.get(code)?.count ?? 0) + 1 })
  }
  return [...held.values()]
    .map(({ product: { producer }, count }) => ({
      code: producer.code,
      name: producer.name,
      type: producer.type,
      published_type: producerBucket(producer.type),
      unit_code: producer.unit_code,
      unit_name: unitByCode(producer.unit_code)?.name ?? null,
      certified_products: count,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

function productCells(product: RegisterProduct): Row {
  return {
    code: product.code,
    name: product.name,
    product_group: product.product_group,
    producer_code: product.producer.code,
    producer_name: product.producer.name,
    unit_code: product.unit_code,
    unit_name: unitByCode(product.unit_code)?.name ?? null,
    district_2024_code: product.district_2024_code,
  }
}

function certificateCells(certificate: RegisterCertificate): Row {
  return {
    decision_number: certificate.decision_number,
    decided_on: certificate.decided_on,
    issuer: certificate.issuer,
    issued_on: certificate.issued_on,
    last_valid_day: lastValidDay(certificate),
  }
}

function dayAfter(certificate: RegisterCertificate): LocalDate {
  return addDays(lastValidDay(certificate), 1)
}

function withdrawnOn({ events }: RegisterCertificate): LocalDate | null {
  const [first] = events
    .filter(({ type }) => type === "withdrawal")
    .map(({ effective_at }) => new Date(effective_at))
    .sort((a, b) => a.getTime() - b.getTime())
  return first ? localDateAt(first) : null
}
