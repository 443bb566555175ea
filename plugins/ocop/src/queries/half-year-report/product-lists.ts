import type {
  ReportExpiry,
  ReportPlatform,
  ReportProducer,
  ReportProduct,
} from "../../documents/half-year-report/facts"
import { unitByCode } from "../../rules/administrative-units"
import { lastValidDay } from "../../rules/certificate"
import type { LocalDate } from "../../rules/local-date"
import { closeOfDay } from "../../rules/period"
import { producerBucket, type ProducerBucket } from "../../rules/producer-bucket"
import { currentCertificate } from "../../rules/sellable"
import type { Certified, Expired } from "../figures/product-figures"
import type { RegisterProduct } from "../register/register-products"

type CertifiedHere = Certified<RegisterProduct>

/** Certified products by code, each with the platforms that list it. */
export function productList(
  certified: CertifiedHere[],
  platforms: ReportPlatform[],
  asOf: LocalDate
): ReportProduct[] {
  const missing = platforms.map(({ code, listed }) => ({ code, from: new Set(listed.missing) }))
  return certified.map(({ product, stars }) => {
    const certificate = currentCertificate(product.certificates, closeOfDay(asOf))
    if (!certificate) throw new RangeError(`certified without a certificate: ${product.code}`)
    return {
      code: product.code,
      name: product.name,
      group: product.product_group,
      stars,
      producer: product.producer.name,
      place: unitByCode(product.unit_code)?.name ?? "",
      decision: certificate.decision_number,
      lastValidDay: lastValidDay(certificate),
      listedOn: missing.filter(({ from }) => !from.has(product.code)).map(({ code }) => code),
    }
  })
}

/** Products whose certificate ended within the period, by its last day. */
export function expiryList(expired: Expired<RegisterProduct>[]): ReportExpiry[] {
  return expired
    .map(({ product, certificate, renewing }) => ({
      code: product.code,
      name: product.name,
      stars: certificate.stars,
      producer: product.producer.name,
      lastValidDay: lastValidDay(certificate),
      renewing,
    }))
    .sort((a, b) => order(a.lastValidDay, b.lastValidDay) || order(a.code, b.code))
}

const BUCKETS: readonly ProducerBucket[] = ["enterprise", "cooperative", "household"]

/** Holders of certified products by kind, then by number of products, then by code. */
export function producerList(certified: CertifiedHere[]): ReportProducer[] {
  const producers = new Map<string, ReportProducer>()
  for (const { product } of certified) {
    const { code, name, type, unit_code } = product.producer
    const known = producers.get(code) ?? {
      code,
      name,
      bucket: producerBucket(type),
      place: unitByCode(unit_code)?.name ?? "",
      products: 0,
    }
    producers.set(code, { ...known, products: known.products + 1 })
  }
  return [...producers.values()].sort(
    (a, b) =>
      BUCKETS.indexOf(a.bucket) - BUCKETS.indexOf(b.bucket) ||
      b.products - a.products ||
      order(a.code, b.code)
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
