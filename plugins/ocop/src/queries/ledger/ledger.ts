import { isDeepStrictEqual } from "node:util"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalDate } from "../../rules/local-date"
import { openOn } from "../../rules/period"
import {
  inScope,
  placeIn,
  scopeName,
  scopeTest,
  type CoverageScope,
  type Dimension,
} from "../../rules/coverage-scope"
import { ratio, type NamedSet, type Ratio, type SetName } from "../../rules/ratio"
import { registerSpans, type ProductSpans } from "../sets/register-spans"
import { validAmong, type ValidProduct } from "../sets/valid-products"
import { listedOn, readListedSpans, type LedgerPlatform, type PlatformSpans } from "./listing-spans"

/** Everything the ledger knows at the end of a day: the base and what each platform listed of it. */
export type Ledger = {
  asOf: LocalDate
  products: ValidProduct[]
  platforms: ListedProducts[]
}

/** What a platform lists outside the base is in neither. */
type ListedProducts = {
  platform: LedgerPlatform
  listed: ValidProduct[]
  /** Those of them that can be paid there without cash. */
  nonCash: ValidProduct[]
}

/** Reads the ledger at the end of a day; see `docs/decisions/0145-listings-are-kept-as-spans.md`. */
export async function readLedger(container: MedusaContainer, asOf: LocalDate): Promise<Ledger> {
  const [ledger] = await readLedgers(container, [asOf])
  if (!ledger) throw new RangeError(`no ledger of ${asOf}`)
  return ledger
}

/** Days that are kept: the ends of three years' months, and what else people look at. */
const KEPT_DAYS = 64

type Kept = { register: ProductSpans[]; platforms: PlatformSpans[]; days: Map<LocalDate, Ledger> }

/** One a database connection; tests of one process use several databases. */
const kept = new WeakMap<object, Kept>()

/** The ledger at the ends of several days, in their order. What a day was is kept until register, checks or platforms change. */
export async function readLedgers(
  container: MedusaContainer,
  days: LocalDate[]
): Promise<Ledger[]> {
  const [register, platforms] = await Promise.all([
    registerSpans(container),
    readListedSpans(container),
  ])
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const before = kept.get(database)
  const known =
    before?.register === register && sameSpans(before.platforms, platforms)
      ? before.days
      : new Map<LocalDate, Ledger>()
  kept.set(database, { register, platforms, days: known })
  return days.map((asOf) => {
    const ledger = known.get(asOf) ?? ledgerOf(register, platforms, asOf)
    // The one that was asked for longest ago goes first.
    known.delete(asOf)
    known.set(asOf, ledger)
    const [oldest] = known.keys()
    if (known.size > KEPT_DAYS && oldest) known.delete(oldest)
    return ledger
  })
}

function ledgerOf(register: ProductSpans[], platforms: PlatformSpans[], asOf: LocalDate): Ledger {
  const { products } = validAmong(register, asOf)
  const byCode = new Map(products.map((product) => [product.code, product]))
  return {
    asOf,
    products,
    platforms: platforms.map(({ platform, spans }) => {
      const listed: ValidProduct[] = []
      const nonCash: ValidProduct[] = []
      for (const span of listedOn(spans, asOf)) {
        const product = byCode.get(span.product_code)
        if (!product) continue
        listed.push(product)
        if (span.accepts_non_cash === true) nonCash.push(product)
      }
      return { platform, listed, nonCash }
    }),
  }
}

/** Spans are the same arrays until a check is written; of a platform itself everything is compared. */
function sameSpans(before: PlatformSpans[], now: PlatformSpans[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ platform, spans }, index) => {
      const other = before[index]
      return other?.spans === spans && isDeepStrictEqual(other.platform, platform)
    })
  )
}

/** A set of the ledger by its name; null when no platform has that code. What a platform lists counts within the base only. */
export function namedSet(
  ledger: Ledger,
  name: SetName,
  scope: CoverageScope = {}
): NamedSet | null {
  if (name === "valid") return setOf(ledger, name, ledger.products, scope)
  const [kind, platformCode] = [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)]
  const found = ledger.platforms.find(({ platform }) => platform.code === platformCode)
  if (!found) return null
  return setOf(ledger, name, kind === "listed" ? found.listed : found.nonCash, scope)
}

function setOf(
  { asOf }: Ledger,
  name: SetName,
  products: ValidProduct[],
  scope: CoverageScope
): NamedSet {
  const fits = scopeTest(scope)
  const members = new Set<string>()
  for (const product of products) if (fits(product)) members.add(product.code)
  return { name, asOf, scope: scopeName(scope), members }
}

export type PlatformCoverage = { platform: LedgerPlatform; listed: Ratio; nonCash: Ratio }

/** Coverage of every platform that was open on the day, within a scope. */
export function coverageOfPlatforms(ledger: Ledger, scope: CoverageScope = {}): PlatformCoverage[] {
  const name = scopeName(scope)
  if (name !== "") return computed(ledger, scope)
  const known = wholes.get(ledger) ?? computed(ledger, scope)
  wholes.set(ledger, known)
  return known
}

/** Of the whole province, which every page shows; narrower figures take less to compute than to keep. */
const wholes = new WeakMap<Ledger, PlatformCoverage[]>()

/** As `coverageOfPlatforms`, without how one pays: a chart over three years of 10,000 products asks 180 times, and half is half. */
export function listedOfPlatforms(
  ledger: Ledger,
  scope: CoverageScope = {}
): Pick<PlatformCoverage, "platform" | "listed">[] {
  if (scopeName(scope) === "") return coverageOfPlatforms(ledger)
  const valid = setOf(ledger, "valid", ledger.products, scope)
  return openPlatforms(ledger).map(({ platform, listed }) => ({
    platform,
    listed: ratio(setOf(ledger, `listed:${platform.code}`, listed, scope), valid),
  }))
}

function computed(ledger: Ledger, scope: CoverageScope): PlatformCoverage[] {
  const valid = setOf(ledger, "valid", ledger.products, scope)
  return openPlatforms(ledger).map(({ platform, listed, nonCash }) => {
    const found = setOf(ledger, `listed:${platform.code}`, listed, scope)
    const paid = setOf(ledger, `non_cash:${platform.code}`, nonCash, scope)
    return { platform, listed: ratio(found, valid), nonCash: ratio(paid, found) }
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
  const fits = scopeTest(scope)
  // Each product goes to its part once; every part looking through all of them would be 54 times as much.
  const inParts = (products: ValidProduct[]) => {
    const parts = new Map<string, ValidProduct[]>()
    for (const product of products) {
      if (!fits(product)) continue
      const value = placeIn(product, dimension)
      const part = parts.get(value)
      if (part) part.push(product)
      else parts.set(value, [product])
    }
    return parts
  }
  const parts = inParts(ledger.products)
  const platforms = ledger.platforms.map(({ platform, listed, nonCash }) => ({
    platform,
    listed: inParts(listed),
    nonCash: inParts(nonCash),
  }))
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, products]) => {
      const part = { ...scope, [dimension]: value }
      const ofPart = platforms.map(({ platform, listed, nonCash }) => ({
        platform,
        listed: listed.get(value) ?? [],
        nonCash: nonCash.get(value) ?? [],
      }))
      const ledgerOfPart = { asOf: ledger.asOf, products, platforms: ofPart }
      return { value, scope: part, platforms: coverageOfPlatforms(ledgerOfPart, part) }
    })
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
