import { coverage, type Coverage } from "../../rules/coverage"
import type { LocalDate } from "../../rules/local-date"
import { openOn } from "../../rules/period"

export type PlatformRow = {
  code: string
  name: string
  is_own: boolean
  opened_on: string | null
  closed_on: string | null
  checks?: CheckRow[] | null
}

export type CheckRow = {
  product_code: string
  outcome: "listed" | "not_listed" | "unreachable"
  accepts_non_cash: boolean | null
  checked_on: string
}

export const PLATFORM_FIELDS = [
  "code",
  "name",
  "is_own",
  "opened_on",
  "closed_on",
  "checks.product_code",
  "checks.outcome",
  "checks.accepts_non_cash",
  "checks.checked_on",
]

export type PlatformFigures = {
  code: string
  name: string
  is_own: boolean
  /** Certified products found on the platform ÷ certified products. */
  listed: Coverage
  /** Listings of certified products that take payment without cash ÷ those listings. */
  nonCash: Coverage
}

/**
 * Coverage per platform open on the day. The newest check up to the day that saw a product's page decides: one that
 * reached nothing says nothing. What is listed but not certified does not count.
 */
export function platformFigures(
  platforms: PlatformRow[],
  certified: string[],
  asOf: LocalDate
): PlatformFigures[] {
  return platforms
    .filter((platform) => openOn(platform, asOf))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((platform) => {
      const found = newestChecks(platform.checks ?? [], asOf).filter(
        (check) => check.outcome === "listed"
      )
      const members = new Set(certified)
      const counted = found.filter((check) => members.has(check.product_code))
      const nonCash = counted.filter((check) => check.accepts_non_cash)
      return {
        code: platform.code,
        name: platform.name,
        is_own: platform.is_own,
        listed: coverage(productCodes(found), certified, asOf),
        nonCash: coverage(productCodes(nonCash), productCodes(counted), asOf),
      }
    })
}

function newestChecks(checks: CheckRow[], asOf: LocalDate): CheckRow[] {
  const newest = new Map<string, CheckRow>()
  for (const check of checks) {
    if (check.outcome === "unreachable") continue
    const known = newest.get(check.product_code)
    if (check.checked_on <= asOf && (!known || known.checked_on < check.checked_on)) {
      newest.set(check.product_code, check)
    }
  }
  return [...newest.values()]
}

function productCodes(checks: CheckRow[]): string[] {
  return checks.map((check) => check.product_code)
}
