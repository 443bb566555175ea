import type { MedusaContainer } from "@medusajs/framework/types"
import type { LocalDate } from "../../rules/local-date"
import { openOn } from "../../rules/period"
import {
  inScope,
  placeIn,
  scopeName,
  type CoverageScope,
  type Dimension,
} from "../../rules/coverage-scope"
import { ratio, type NamedSet, type Ratio, type SetName } from "../../rules/ratio"
import { registerSpans } from "../sets/register-spans"
import { validAmong, type ValidProduct } from "../sets/valid-products"
import { listedOn, readListedSpans, type LedgerPlatform, type ListedSpan } from "./listing-spans"

/** Everything the ledger knows at the end of a day: the base and what each platform listed. */
export type Ledger = {
  asOf: LocalDate
  products: ValidProduct[]
  platforms: { platform: LedgerPlatform; listed: ListedSpan[] }[]
}

/** Reads the ledger at the end of a day; see `docs/decisions/0145-listings-are-kept-as-spans.md`. */
export async function readLedger(container: MedusaContainer, asOf: LocalDate): Promise<Ledger> {
  const [register, platforms] = await Promise.all([
    registerSpans(container),
    readListedSpans(container),
  ])
  return {
    asOf,
    products: validAmong(register, asOf).products,
    platforms: platforms.map(({ platform, spans }) => ({
      platform,
      listed: listedOn(spans, asOf),
    })),
  }
}

/** A set of the ledger by its name; null when no platform has that code. What a platform lists counts within the base only. */
export function namedSet(
  ledger: Ledger,
  name: SetName,
  scope: CoverageScope = {}
): NamedSet | null {
  const base = ledger.products.filter((product) => inScope(product, scope))
  const codes = new Set(base.map(({ code }) => code))
  const set = { name, asOf: ledger.asOf, scope: scopeName(scope) }
  if (name === "valid") return { ...set, members: codes }
  const [kind, platformCode] = [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)]
  const found = ledger.platforms.find(({ platform }) => platform.code === platformCode)
  if (!found) return null
  const members = found.listed
    .filter((span) => codes.has(span.product_code))
    .filter((span) => kind === "listed" || span.accepts_non_cash === true)
    .map((span) => span.product_code)
  return { ...set, members: new Set(members) }
}

export type PlatformCoverage = { platform: LedgerPlatform; listed: Ratio; nonCash: Ratio }

/** Coverage of every platform that was open on the day, within a scope. */
export function coverageOfPlatforms(ledger: Ledger, scope: CoverageScope = {}): PlatformCoverage[] {
  return openPlatforms(ledger).flatMap(({ platform }) => {
    const [listed, nonCash, valid] = [
      namedSet(ledger, `listed:${platform.code}`, scope),
      namedSet(ledger, `non_cash:${platform.code}`, scope),
      namedSet(ledger, "valid", scope),
    ]
    if (!listed || !nonCash || !valid) return []
    return [{ platform, listed: ratio(listed, valid), nonCash: ratio(nonCash, listed) }]
  })
}

export type ClosedPlatform = { platform: LedgerPlatform; successor: LedgerPlatform | null }

/** Platforms that had closed by the day, with who took over. Their checks stay theirs: nothing flows over. */
export function closedPlatforms({ asOf, platforms }: Ledger): ClosedPlatform[] {
  const all = platforms.map(({ platform }) => platform)
  return all
    .filter(({ closed_on }) => closed_on !== null && closed_on < asOf)
    .map((platform) => ({
      platform,
      successor: all.find(({ code }) => code === platform.successor_code) ?? null,
    }))
}

export type BreakdownRow = { value: string; scope: CoverageScope; platforms: PlatformCoverage[] }

/** The figures of every value of a dimension, in the order of the values. Their parts sum up to the whole. */
export function breakdown(
  ledger: Ledger,
  dimension: Dimension,
  scope: CoverageScope = {}
): BreakdownRow[] {
  const parts = new Map<string, ValidProduct[]>()
  for (const product of ledger.products) {
    if (!inScope(product, scope)) continue
    const value = placeIn(product, dimension)
    const part = parts.get(value)
    if (part) part.push(product)
    else parts.set(value, [product])
  }
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, products]) => ({
      value,
      scope: { ...scope, [dimension]: value },
      platforms: coverageOfPlatforms({ ...ledger, products }, { ...scope, [dimension]: value }),
    }))
}

/** Valid products within a scope that a platform did not list on the day, in the order of their codes; null for no platform. */
export function missingOn(
  ledger: Ledger,
  platformCode: string,
  scope: CoverageScope = {}
): ValidProduct[] | null {
  const listed = namedSet(ledger, `listed:${platformCode}`, scope)
  if (!listed) return null
  return ledger.products.filter(
    (product) => inScope(product, scope) && !listed.members.has(product.code)
  )
}

function openPlatforms({ platforms, asOf }: Ledger): Ledger["platforms"] {
  return platforms.filter(({ platform }) => openOn(platform, asOf))
}
