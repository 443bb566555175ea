import type { ReportSold } from "../../documents/half-year-report/facts"
import type { SoldProduct } from "../register/units-sold"

/** So many of the ranking are printed. */
const PRINTED = 10

/** The best sellers of a period with what they were in the one before; ranks count from 1. */
export function bestSellers(now: SoldProduct[], before: SoldProduct[]): ReportSold[] {
  const places = new Map(before.map(({ code, units }, index) => [code, { units, rank: index + 1 }]))
  return now.slice(0, PRINTED).map((sold) => ({
    code: sold.code,
    name: sold.name,
    producer: sold.producer,
    units: sold.units,
    amountVnd: sold.amountVnd,
    unitsBefore: places.get(sold.code)?.units ?? 0,
    rankBefore: places.get(sold.code)?.rank ?? null,
  }))
}
