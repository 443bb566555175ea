import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CoverageScope } from "../../../rules/coverage-scope"
import type { LocalDate } from "../../../rules/local-date"
import { coverageOverTime } from "../../ledger/over-time"
import { share, type Share } from "./figures"

export type MonthsView = {
  /** Every platform that was open at one of the days. */
  platforms: { code: string; name: string; is_own: boolean }[]
  /** A share is null where the platform was not open, or nobody had looked yet. */
  months: { as_of: LocalDate; valid: number; shares: (Share | null)[] }[]
}

/** Coverage at the ends of the months up to a day, which itself ends the row; each point over its own day's base. */
export async function readMonths(
  container: MedusaContainer,
  asOf: LocalDate,
  months: number,
  scope: CoverageScope
): Promise<MonthsView> {
  const [found, firstLooks] = await Promise.all([
    coverageOverTime(container, asOf, months, scope),
    readFirstLooks(container),
  ])
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
        return month && (firstLooks.get(code) ?? "9999") <= asOf ? share(month.listed) : null
      }),
    })),
  }
}

/** Before somebody looks for the first time, nothing is known: that is not the same as nothing listed. */
async function readFirstLooks(container: MedusaContainer): Promise<Map<string, string>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { code: string; first_on: string }[] }>(
    `select p.code, look.checked_on as first_on
       from ocop_platform p, lateral (
         select c.checked_on from ocop_listing_check c
          where c.platform_id = p.id and c.deleted_at is null
          order by c.checked_on limit 1) look
      where p.deleted_at is null`
  )
  return new Map(rows.map(({ code, first_on }) => [code, first_on]))
}
