import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { scopeName, scopeTest, type CoverageScope } from "../../../rules/coverage-scope"
import type { LocalDate } from "../../../rules/local-date"
import type { Ratio } from "../../../rules/ratio"
import { closedPlatforms, coverageOfPlatforms, readLedger } from "../../ledger/ledger"
import type { LedgerPlatform } from "../../ledger/listing-spans"

/** n/N with its tenths of a percent; null when there is no N. */
export type Share = { covered: number; base: number; permille: number | null; missing: number }

/** The last look at a platform up to the day. */
export type LastLook = { on: string; by: string; source: string | null }

export type PlatformFigure = {
  code: string
  name: string
  url: string | null
  is_own: boolean
  listed: Share
  /** Listings that take payment without cash, of the listings. */
  non_cash: Share
  last_look: LastLook | null
}

export type CoverageFigures = {
  as_of: LocalDate
  scope: string
  /** Size of the base: products of the province with a valid certificate at the end of the day, within the scope. */
  valid: number
  platforms: PlatformFigure[]
  closed: { code: string; name: string; closed_on: string | null; successor: string | null }[]
}

/** Coverage of every platform that is open at the end of the day, with who looked last; and those that had closed. */
export async function readCoverage(
  container: MedusaContainer,
  asOf: LocalDate,
  scope: CoverageScope
): Promise<CoverageFigures> {
  const [ledger, looks] = await Promise.all([
    readLedger(container, asOf),
    readLastLooks(container, asOf),
  ])
  return {
    as_of: asOf,
    scope: scopeName(scope),
    valid: ledger.products.filter(scopeTest(scope)).length,
    platforms: coverageOfPlatforms(ledger, scope).map(({ platform, listed, nonCash }) => ({
      ...nameOf(platform),
      listed: share(listed),
      non_cash: share(nonCash),
      last_look: looks.get(platform.code) ?? null,
    })),
    closed: closedPlatforms(ledger).map(({ platform, successor }) => ({
      code: platform.code,
      name: platform.name,
      closed_on: platform.closed_on,
      successor: successor?.name ?? platform.successor_code,
    })),
  }
}

export function nameOf({ code, name, url, is_own }: LedgerPlatform) {
  return { code, name, url, is_own }
}

/** @throws RangeError for two sets that do not fit; sets of one ledger and scope always do */
export function share(ratio: Ratio): Share {
  if (!ratio.ok) throw new RangeError(`no percentage of one ledger: ${ratio.reason}`)
  const { covered, base, permille } = ratio
  return { covered, base, permille, missing: base - covered }
}

async function readLastLooks(
  container: MedusaContainer,
  asOf: LocalDate
): Promise<Map<string, LastLook>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: (LastLook & { code: string })[] }>(
    `select p.code, look.checked_on as "on", look.checked_by as "by", look.source
       from ocop_platform p, lateral (
         select c.checked_on, c.checked_by, c.source from ocop_listing_check c
          where c.platform_id = p.id and c.deleted_at is null and c.checked_on <= :asOf
          order by c.checked_on desc, c.product_code desc limit 1) look
      where p.deleted_at is null`,
    { asOf }
  )
  return new Map(rows.map(({ code, ...look }) => [code, look]))
}
