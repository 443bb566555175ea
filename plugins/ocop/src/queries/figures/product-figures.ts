import { validTo, type CertificateFacts, type DossierFacts } from "../../rules/certificate"
import { certificateStatus } from "../../rules/certificate-status"
import { coverage, type Coverage } from "../../rules/coverage"
import { startOfDay, type LocalDate } from "../../rules/local-date"
import { producerBucket, type ProducerBucket, type ProducerType } from "../../rules/producer-bucket"
import { currentCertificate, sellable } from "../../rules/sellable"
import { gtinOwners, needsMark, productMark } from "../../rules/product-mark"
import type { Stars } from "../../rules/stars"
import { closeOfDay, type Period } from "../../rules/period"

/** What the figures need of one OCOP product. */
export type ProductRow = {
  code: string
  product_group: string
  criteria_set: number
  province_code: string
  gtin: string | null
  trace_code: string | null
  producer: { code: string; type: ProducerType }
  certificates?: CertificateFacts[] | null
  dossiers?: DossierFacts[] | null
}

export const PRODUCT_FIELDS = [
  "code",
  "product_group",
  "criteria_set",
  "province_code",
  "gtin",
  "trace_code",
  "producer.code",
  "producer.type",
  "certificates.*",
  "certificates.events.*",
  "dossiers.*",
]

export type Certified<P extends ProductRow = ProductRow> = { product: P; stars: Stars }

/** Other provinces' goods are sold at the points too but enter no figure of Quảng Ninh. */
const QUANG_NINH = "22"

/** Products of the province whose certificate of 3 to 5 stars is valid at the end of the day; alcohol counts. */
export function certifiedProducts<P extends ProductRow>(
  products: P[],
  asOf: LocalDate
): Certified<P>[] {
  const at = closeOfDay(asOf)
  return ofProvince(products).flatMap((product) => {
    const answer = sellable(product, product.certificates ?? [], at)
    return answer.ok ? [{ product, stars: answer.stars }] : []
  })
}

export function countByStars(certified: Certified[]): Record<Stars, number> {
  const count = (stars: Stars) => certified.filter((each) => each.stars === stars).length
  return { 3: count(3), 4: count(4), 5: count(5) }
}

export type ProducerFigures = Record<ProducerBucket, number> & { total: number }

/** Distinct holders of certified products, in the three published kinds. */
export function countProducers(certified: Certified[]): ProducerFigures {
  const holders = new Map(certified.map(({ product: { producer } }) => [producer.code, producer]))
  const kinds = [...holders.values()].map(({ type }) => producerBucket(type))
  const count = (bucket: ProducerBucket) => kinds.filter((each) => each === bucket).length
  return {
    total: holders.size,
    enterprise: count("enterprise"),
    cooperative: count("cooperative"),
    household: count("household"),
  }
}

/** Certified products with a sound barcode or a trace code; tourism is left out by rule. */
export function barcodeCoverage(certified: Certified[], asOf: LocalDate): Coverage {
  const goods = certified.map(({ product }) => product).filter(needsMark)
  const owners = gtinOwners(goods)
  const marked = goods.filter((product) => productMark(product, owners).marked)
  return coverage(codes(marked), codes(goods), asOf)
}

export type ExpiryFigures = {
  /** Products whose certificate ran out within the period and was not followed by another. */
  expired: number
  /** Those of them with a dossier that awaits its result. */
  inRenewal: number
}

/** What ran out within the period, and how much of it takes part in the cycle again. */
export function countExpired(
  products: ProductRow[],
  period: Period,
  asOf: LocalDate
): ExpiryFigures {
  const expired = expiredProducts(products, period, asOf)
  return { expired: expired.length, inRenewal: expired.filter((each) => each.renewing).length }
}

export type Expired<P extends ProductRow = ProductRow> = {
  product: P
  certificate: CertificateFacts
  /** Whether a dossier awaits its result. */
  renewing: boolean
}

/** The products behind `countExpired`. */
export function expiredProducts<P extends ProductRow>(
  products: P[],
  period: Period,
  asOf: LocalDate
): Expired<P>[] {
  const at = closeOfDay(asOf)
  const [begin, end] = [startOfDay(period.from), closeOfDay(period.to)]
  return ofProvince(products).flatMap((product) => {
    const certificates = product.certificates ?? []
    const certificate = currentCertificate(certificates, at)
    if (!certificate) return []
    const ranOut = validTo(certificate)
    const { status } = certificateStatus(certificate, at, {
      certificates,
      dossiers: product.dossiers ?? [],
    })
    if (status !== "expired" || ranOut < begin || ranOut > end) return []
    return [{ product, certificate, renewing: awaitsResult(product, asOf) }]
  })
}

/** Whether a dossier of the product, after its first, awaits its result on the day. */
export function awaitsResult(product: ProductRow, asOf: LocalDate): boolean {
  return (product.dossiers ?? []).some(
    ({ kind, state, received_on, decided_on }) =>
      kind !== "first" &&
      !["draft", "returned", "recognised", "refused"].includes(state) &&
      received_on !== null &&
      received_on <= asOf &&
      (decided_on === null || decided_on > asOf)
  )
}

function ofProvince<P extends ProductRow>(products: P[]): P[] {
  return products.filter((product) => product.province_code === QUANG_NINH)
}

export function codes(products: { code: string }[]): string[] {
  return products.map(({ code }) => code)
}
