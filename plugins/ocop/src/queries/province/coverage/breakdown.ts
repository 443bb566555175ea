import type { MedusaContainer } from "@medusajs/framework/types"
import { district2024ByCode, unitByCode } from "../../../rules/administrative-units"
import type { CoverageScope, Dimension } from "../../../rules/coverage-scope"
import type { LocalDate } from "../../../rules/local-date"
import { breakdown, coverageOfPlatforms, readLedger } from "../../ledger/ledger"
import { nameOf, share, type Share } from "./figures"

export type BreakdownView = {
  by: Dimension
  as_of: LocalDate
  platforms: { code: string; name: string }[]
  /** `value` is what the filter takes; empty for products whose place is not known. */
  rows: { value: string; name: string | null; valid: number; shares: Share[] }[]
  total: { valid: number; shares: Share[] }
}

/** Coverage of each value of a dimension, the platforms in one order; the parts sum up to the total. */
export async function readBreakdown(
  container: MedusaContainer,
  asOf: LocalDate,
  by: Dimension,
  scope: CoverageScope
): Promise<BreakdownView> {
  const ledger = await readLedger(container, asOf)
  const whole = coverageOfPlatforms(ledger, scope)
  const total = whole.map(({ listed }) => share(listed))
  const rows = breakdown(ledger, by, scope).map(({ value, platforms }) => {
    const shares = platforms.map(({ listed }) => share(listed))
    return { value, name: placeName(by, value), valid: shares[0]?.base ?? 0, shares }
  })
  return {
    by,
    as_of: asOf,
    platforms: whole.map(({ platform }) => nameOf(platform)),
    rows,
    total: { valid: total[0]?.base ?? 0, shares: total },
  }
}

/** Names of places; the words for groups, stars and kinds of producers are the desk's. */
function placeName(by: Dimension, value: string): string | null {
  if (by === "unit") return unitByCode(value)?.fullName ?? null
  if (by === "district") return district2024ByCode(value)?.fullName ?? null
  return null
}
