import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { district2024ByCode, unitByCode } from "../../../rules/administrative-units"
import { inScope, type CoverageScope } from "../../../rules/coverage-scope"
import type { LocalDate } from "../../../rules/local-date"
import { coverageOfPlatforms, namedSet, readLedger } from "../../ledger/ledger"
import type { LedgerPlatform } from "../../ledger/listing-spans"
import type { ValidProduct } from "../../sets/valid-products"
import { share, type Share } from "./figures"
import { productSearch } from "./product-search"

export const PRODUCT_SORTS = ["code", "name", "producer", "stars", "place", "valid_to"] as const

export type PlatformProductsQuery = {
  platform: string
  /** `missing` are valid products that the platform does not list on the day. */
  state: "missing" | "listed"
  asOf: LocalDate
  scope: CoverageScope
  q: string | null
  sort: (typeof PRODUCT_SORTS)[number]
  descending: boolean
}

/** The newest check of a product on the platform up to the day. */
type LastCheck = {
  outcome: "listed" | "not_listed" | "unreachable"
  url: string | null
  accepts_non_cash: boolean | null
  checked_on: string
  checked_by: string
  source: string | null
}

export type PlatformProduct = {
  code: string
  name: string
  producer: { code: string; name: string }
  group: string
  stars: number
  place: string
  district: string
  gtin: string | null
  decision_number: string
  valid_to: LocalDate
  last_check: LastCheck | null
}

export type PlatformProducts = {
  platform: LedgerPlatform
  /** Null when the platform was not open on the day. */
  listed: Share | null
  products: PlatformProduct[]
  total: number
}

/** What a platform lists or misses on a day, within a scope; null for an unknown platform. Without `rows`, all of it. */
export async function readPlatformProducts(
  container: MedusaContainer,
  asked: PlatformProductsQuery,
  rows: { skip: number; take: number } | null
): Promise<PlatformProducts | null> {
  const ledger = await readLedger(container, asked.asOf)
  const platform = ledger.platforms.find(({ platform }) => platform.code === asked.platform)
  const listed = namedSet(ledger, `listed:${asked.platform}`, asked.scope)
  if (!platform || !listed) return null
  const figure = coverageOfPlatforms({ ...ledger, platforms: [platform] }, asked.scope)[0]
  const found = ledger.products
    .filter((product) => inScope(product, asked.scope))
    .filter(({ code }) => listed.members.has(code) === (asked.state === "listed"))
    .filter(productSearch(asked.q))
    .sort(inOrder(asked))
  const shown = rows ? found.slice(rows.skip, rows.skip + rows.take) : found
  const checks = await readLastChecks(container, platform.platform.id, asked.asOf, shown)
  return {
    platform: platform.platform,
    listed: figure ? share(figure.listed) : null,
    products: shown.map((product) => ({
      code: product.code,
      name: product.name,
      producer: { code: product.producer.code, name: product.producer.name },
      group: product.product_group,
      stars: product.stars,
      place: placeOf(product),
      district: district2024ByCode(product.district_2024_code)?.name ?? "",
      gtin: product.gtin,
      decision_number: product.decision_number,
      valid_to: product.valid_to,
      last_check: checks.get(product.code) ?? null,
    })),
    total: found.length,
  }
}

const collator = new Intl.Collator("vi")

/** Equal ones stay in the order of their codes. */
function inOrder({ sort, descending }: Pick<PlatformProductsQuery, "sort" | "descending">) {
  const ahead: Record<typeof sort, (a: ValidProduct, b: ValidProduct) => number> = {
    code: (a, b) => (a.code < b.code ? -1 : 1),
    name: (a, b) => collator.compare(a.name, b.name),
    producer: (a, b) => collator.compare(a.producer.name, b.producer.name),
    stars: (a, b) => a.stars - b.stars,
    place: (a, b) => collator.compare(placeOf(a), placeOf(b)),
    valid_to: (a, b) => (a.valid_to < b.valid_to ? -1 : a.valid_to > b.valid_to ? 1 : 0),
  }
  const compare = ahead[sort]
  return descending ? (a: ValidProduct, b: ValidProduct) => compare(b, a) : compare
}

function placeOf({ unit_code }: ValidProduct): string {
  return unitByCode(unit_code)?.fullName ?? ""
}

const LAST_CHECKS = `
  select asked.code, c.outcome, c.url, c.accepts_non_cash, c.checked_on, c.checked_by, c.source
  from unnest(:codes::text[]) asked(code), lateral (
    select * from ocop_listing_check c
    where c.platform_id = :platform and c.product_code = asked.code and c.deleted_at is null
      and c.checked_on <= :asOf
    order by c.checked_on desc limit 1) c`

async function readLastChecks(
  container: MedusaContainer,
  platform: string,
  asOf: LocalDate,
  products: { code: string }[]
): Promise<Map<string, LastCheck>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const codes = products.map(({ code }) => code)
  const { rows } = await database.raw<{ rows: (LastCheck & { code: string })[] }>(LAST_CHECKS, {
    codes,
    platform,
    asOf,
  })
  return new Map(rows.map(({ code, ...check }) => [code, check]))
}
