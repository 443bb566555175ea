import type { Dataset } from "../dataset"
import { COVERAGE, TRADE_EVENTS } from "./markets"
import { PRODUCERS, SALES_POINTS } from "./places-of-business"
import { CERTIFIED_PRODUCTS, ENDED_CERTIFICATES } from "./products"

/** In the order in which they are shown. */
export const DATASETS: readonly Dataset[] = [
  CERTIFIED_PRODUCTS,
  ENDED_CERTIFICATES,
  PRODUCERS,
  SALES_POINTS,
  COVERAGE,
  TRADE_EVENTS,
]

export const FORMATS = ["csv", "json"] as const
export type Format = (typeof FORMATS)[number]

/** `certified-products.csv` → the dataset and the format; null for anything else. */
export function parseFileName(name: string): { dataset: Dataset; format: Format } | null {
  const format = FORMATS.find((one) => name.endsWith(`.${one}`))
  const dataset = DATASETS.find(({ id }) => format && name === `${id}.${format}`)
  return format && dataset ? { dataset, format } : null
}
