import { addDays, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import type { Product } from "./products"
import { PUBLISHED } from "./published-table"
import type { Random } from "./random"

export type Platform = {
  code: string
  name: string
  url: string
  operator: string
  isOwn: boolean
  closedOn: string
  successorCode: string
}

export type Outcome = "listed" | "not_listed" | "unreachable"

export type ListingCheck = {
  platformCode: string
  productCode: string
  checkedOn: LocalDate
  outcome: Outcome
}

/** Opening days are not known for any of them and stay empty; what became of the first own site is assumed. */
export const PLATFORMS: readonly Platform[] = [
  {
    code: "teqni",
    name: "Sàn TMĐT Quảng Ninh (teqni.gov.vn)",
    url: "https://teqni.gov.vn",
    operator: "Tỉnh Quảng Ninh",
    isOwn: true,
    closedOn: "2023-12-31",
    successorCode: "ocop-quang-ninh",
  },
  {
    code: "ocop-quang-ninh",
    name: "Sàn TMĐT OCOP Quảng Ninh",
    url: "",
    operator: "Tỉnh Quảng Ninh",
    isOwn: true,
    closedOn: "",
    successorCode: "",
  },
  {
    code: "voso",
    name: "Voso",
    url: "https://voso.vn",
    operator: "Viettel Post",
    isOwn: false,
    closedOn: "",
    successorCode: "",
  },
  {
    code: "postmart",
    name: "Postmart",
    url: "https://postmart.vn",
    operator: "Vietnam Post",
    isOwn: false,
    closedOn: "",
    successorCode: "",
  },
]

type Size = { listed: number; gone: number; unreachable: number; expiredStillListed: number }

/**
 * Checks of who is listed where. On the two outside platforms the last round finds the published numbers; the round half
 * a year before found some others, and a few expired products are still up: neither may count.
 */
export function listings(
  products: readonly Product[],
  asOf: LocalDate,
  scale: number,
  random: Random
): ListingCheck[] {
  const size = (listed: number): Size => ({
    listed: Math.round(listed * scale),
    gone: 12,
    unreachable: 5,
    expiredStillListed: 9,
  })
  return [
    ...own(products, addDays(asOf, -3)),
    ...outside("voso", products, asOf, size(PUBLISHED.listedOnVoso), random.fork("voso")),
    ...outside(
      "postmart",
      products,
      asOf,
      size(PUBLISHED.listedOnPostmart),
      random.fork("postmart")
    ),
  ]
}

/** The province's own platform shows every certified product: the reference set. */
function own(products: readonly Product[], checkedOn: LocalDate): ListingCheck[] {
  return products
    .filter((each) => each.standing === "valid")
    .map((each) => check("ocop-quang-ninh", each, checkedOn, "listed"))
}

function outside(
  platform: string,
  products: readonly Product[],
  asOf: LocalDate,
  size: Size,
  random: Random
): ListingCheck[] {
  const valid = random.shuffle(products.filter((each) => each.standing === "valid"))
  const expired = random.sample(
    products.filter((each) => each.standing === "expired_in_renewal"),
    size.expiredStillListed
  )
  const before = addDays(asOf, -190)
  const now = addDays(asOf, -8)
  const listed = valid.slice(0, size.listed)
  const gone = valid.slice(size.listed, size.listed + size.gone)
  const dark = valid.slice(size.listed + size.gone, size.listed + size.gone + size.unreachable)
  return [
    ...listed
      .slice(0, Math.floor(size.listed * 0.8))
      .map((each) => check(platform, each, before, "listed")),
    ...gone.map((each) => check(platform, each, before, "listed")),
    ...listed.map((each) => check(platform, each, now, "listed")),
    ...gone.map((each) => check(platform, each, now, "not_listed")),
    ...dark.map((each) => check(platform, each, now, "unreachable")),
    ...expired.map((each) => check(platform, each, now, "listed")),
  ]
}

function check(
  platformCode: string,
  product: Product,
  checkedOn: LocalDate,
  outcome: Outcome
): ListingCheck {
  return { platformCode, productCode: product.code, checkedOn, outcome }
}
