import type { MedusaContainer } from "@medusajs/framework/types"
import { lastValidDay } from "../../rules/certificate"
import type { LocalDate } from "../../rules/local-date"
import { closeOfDay } from "../../rules/period"
import type { ProducerType } from "../../rules/producer-bucket"
import type { Stars } from "../../rules/stars"
import { spanAt } from "../../rules/valid-spans"
import { registerSpans, type ProductSpans } from "./register-spans"

/** A product of the province that holds a certificate of 3 to 5 stars at the end of a day, with what figures and lists ask of it. */
export type ValidProduct = {
  code: string
  name: string
  producer: { code: string; name: string; type: ProducerType }
  product_group: string
  criteria_set: number
  stars: Stars
  unit_code: string | null
  district_2024_code: string | null
  gtin: string | null
  trace_code: string | null
  decision_number: string
  /** Last day of the certificate by itself, without extension or successor. */
  valid_to: LocalDate
}

export type ValidProducts = { name: "valid"; asOf: LocalDate; products: ValidProduct[] }

/**
 * The named set "valid" at the end of a day: Quảng Ninh's products only, in the order of their codes; the same as
 * `certifiedProducts` of `queries/figures` says.
 */
export async function validProducts(
  container: MedusaContainer,
  asOf: LocalDate
): Promise<ValidProducts> {
  return validAmong(await registerSpans(container), asOf)
}

/** As `validProducts`, of spans that were read before: for many days at once. */
export function validAmong(register: ProductSpans[], asOf: LocalDate): ValidProducts {
  const at = closeOfDay(asOf)
  const products: ValidProduct[] = []
  for (const { product, spans } of register) {
    const span = spanAt(spans, at)
    if (span) products.push(inSpan(product, span))
  }
  return { name: "valid", asOf, products }
}

/** A product is the same throughout a span; three years of 10,000 products would otherwise make 360,000 of them. */
const known = new WeakMap<Span, ValidProduct>()

type Span = ProductSpans["spans"][number]

function inSpan(product: ProductSpans["product"], span: Span): ValidProduct {
  const before = known.get(span)
  if (before) return before
  const { code, name, type } = product.producer
  const made: ValidProduct = {
    code: product.code,
    name: product.name,
    producer: { code, name, type },
    product_group: product.product_group,
    criteria_set: product.criteria_set,
    stars: span.stars,
    unit_code: product.unit_code,
    district_2024_code: product.district_2024_code,
    gtin: product.gtin,
    trace_code: product.trace_code,
    decision_number: span.certificate.decision_number,
    valid_to: lastValidDay(span.certificate),
  }
  known.set(span, made)
  return made
}
