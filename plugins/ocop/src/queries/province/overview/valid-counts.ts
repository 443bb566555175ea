import { isTourism } from "../../../rules/coverage-scope"
import { addDays, daysBetween, type LocalDate } from "../../../rules/local-date"
import { producerBucket, type ProducerBucket } from "../../../rules/producer-bucket"
import type { Stars } from "../../../rules/stars"
import type { ValidProduct } from "../../sets/valid-products"

export function countsByStars(products: ValidProduct[]): Record<Stars, number> {
  const counts: Record<Stars, number> = { 3: 0, 4: 0, 5: 0 }
  for (const { stars } of products) counts[stars] += 1
  return counts
}

/** Distinct holders, in the three published kinds. */
export function countsOfProducers(
  products: ValidProduct[]
): Record<ProducerBucket, number> & { total: number } {
  const holders = new Map(products.map(({ producer }) => [producer.code, producer.type]))
  const counts = { enterprise: 0, cooperative: 0, household: 0, total: holders.size }
  for (const type of holders.values()) counts[producerBucket(type)] += 1
  return counts
}

export type Lapsing = {
  days: number
  count: number
  /** By their last day. */
  first: { code: string; name: string; valid_to: LocalDate; days_left: number }[]
}

/** What lapses within so many days by its certificate's own last day; what an extension carries beyond is not among it. */
export function lapsing(products: ValidProduct[], asOf: LocalDate, days: number): Lapsing {
  const last = addDays(asOf, days)
  const found = products
    .filter(({ valid_to }) => valid_to >= asOf && valid_to <= last)
    .sort((a, b) => (a.valid_to < b.valid_to ? -1 : a.valid_to > b.valid_to ? 1 : 0))
  const first = found.slice(0, 5).map(({ code, name, valid_to }) => ({
    code,
    name,
    valid_to,
    days_left: daysBetween(asOf, valid_to),
  }))
  return { days, count: found.length, first }
}

/** Goods with a barcode or trace code, of all goods; tourism is left out by rule. */
export function barcodes(products: ValidProduct[]): { marked: string[]; goods: string[] } {
  const goods = products.filter((product) => !isTourism(product))
  const marked = goods.filter(({ gtin, trace_code }) => gtin ?? trace_code)
  return { marked: marked.map(({ code }) => code), goods: goods.map(({ code }) => code) }
}
