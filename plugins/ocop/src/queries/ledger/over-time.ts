import type { MedusaContainer } from "@medusajs/framework/types"
import { scopeTest, type CoverageScope } from "../../rules/coverage-scope"
import { addDays, addMonths, localDate, type LocalDate } from "../../rules/local-date"
import { listedOfPlatforms, readLedgers, type PlatformCoverage } from "./ledger"

export type MonthOfCoverage = {
  asOf: LocalDate
  /** Size of the base. */
  valid: number
  platforms: Pick<PlatformCoverage, "platform" | "listed">[]
}

/** The last days of the `months` months up to `asOf`, which itself ends the row. */
export function monthEnds(asOf: LocalDate, months: number): LocalDate[] {
  const first = localDate(`${asOf.slice(0, 7)}-01`)
  const before = Array.from({ length: months - 1 }, (_, index) =>
    addDays(addMonths(first, index + 2 - months), -1)
  )
  return [...before, asOf]
}

/** Coverage at the end of each month, every point over its own day's base. */
export async function coverageOverTime(
  container: MedusaContainer,
  asOf: LocalDate,
  months: number,
  scope: CoverageScope = {}
): Promise<MonthOfCoverage[]> {
  const ledgers = await readLedgers(container, monthEnds(asOf, months))
  const fits = scopeTest(scope)
  return ledgers.map((ledger) => ({
    asOf: ledger.asOf,
    valid: ledger.products.filter(fits).length,
    platforms: listedOfPlatforms(ledger, scope),
  }))
}
