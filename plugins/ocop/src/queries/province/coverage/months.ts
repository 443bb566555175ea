import type { MedusaContainer } from "@medusajs/framework/types"
import type { CoverageScope } from "../../../rules/coverage-scope"
import type { LocalDate } from "../../../rules/local-date"
import { coverageOverTime } from "../../ledger/over-time"
import { share, type Share } from "./figures"

export type MonthsView = {
  /** Every platform that was open at one of the days. */
  platforms: { code: string; name: string; is_own: boolean }[]
  /** A share is null where the platform was not open. */
  months: { as_of: LocalDate; valid: number; shares: (Share | null)[] }[]
}

/** Coverage at the ends of the months up to a day, which itself ends the row; each point over its own day's base. */
export async function readMonths(
  container: MedusaContainer,
  asOf: LocalDate,
  months: number,
  scope: CoverageScope
): Promise<MonthsView> {
  const found = await coverageOverTime(container, asOf, months, scope)
  const platforms = new Map(
    found.flatMap((month) =>
      month.platforms.map(({ platform: { code, name, is_own } }) => [code, { code, name, is_own }])
    )
  )
  const order = [...platforms.keys()].sort()
  return {
    platforms: order.flatMap((code) => platforms.get(code) ?? []),
    months: found.map(({ asOf, valid, platforms }) => ({
      as_of: asOf,
      valid,
      shares: order.map((code) => {
        const month = platforms.find(({ platform }) => platform.code === code)
        return month ? share(month.listed) : null
      }),
    })),
  }
}
