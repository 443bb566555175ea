import { producerBucket, type ProducerBucket, type ProducerType } from "./producer-bucket"

/** What narrows the base of a figure; what is not named is not narrowed. */
export type CoverageScope = {
  group?: string
  stars?: number
  district?: string
  unit?: string
  producer?: ProducerBucket
  tourism?: "only" | "without"
}

/** What the scope asks of a product. */
export type ScopedProduct = {
  product_group: string
  criteria_set: number
  stars: number
  unit_code: string | null
  district_2024_code: string | null
  producer: { type: ProducerType }
}

export type Dimension = "group" | "stars" | "district" | "unit" | "producer" | "tourism"

/** Community tourism, a service: group VI, scoring sheet 26. */
export function isTourism(product: { product_group: string; criteria_set: number }): boolean {
  return product.product_group === "VI" || product.criteria_set === 26
}

/** Where a product stands in a dimension; empty text when it is not known. */
export function placeIn(product: ScopedProduct, dimension: Dimension): string {
  switch (dimension) {
    case "group":
      return product.product_group
    case "stars":
      return String(product.stars)
    case "district":
      return product.district_2024_code ?? ""
    case "unit":
      return product.unit_code ?? ""
    case "producer":
      return producerBucket(product.producer.type)
    case "tourism":
      return isTourism(product) ? "only" : "without"
  }
}

/** Whether a product is in the scope. */
export function inScope(product: ScopedProduct, scope: CoverageScope): boolean {
  return scopeTest(scope)(product)
}

/** `inScope` of one scope, for many products: a chart over three years asks it a million times. */
export function scopeTest(scope: CoverageScope): (product: ScopedProduct) => boolean {
  const asked = DIMENSIONS.flatMap((dimension) => {
    const value = scope[dimension]
    return value === undefined ? [] : [{ dimension, value: String(value) }]
  })
  return (product) => asked.every(({ dimension, value }) => placeIn(product, dimension) === value)
}

/** The scope as text, the same for the same filters in any order; empty for the whole province. */
export function scopeName(scope: CoverageScope): string {
  return DIMENSIONS.flatMap((dimension) => {
    const asked = scope[dimension]
    return asked === undefined ? [] : [`${dimension}=${asked}`]
  }).join("&")
}

export const DIMENSIONS: readonly Dimension[] = [
  "group",
  "stars",
  "district",
  "unit",
  "producer",
  "tourism",
]
