import { isAlcohol } from "@ocop/plugin-ocop/rules/alcohol"
import { addDays, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import type { Product, Variant } from "./products"
import type { Random } from "./random"
import type { PointClass, SalesPoint } from "./sales-points"

export type StockLine = { pointCode: string; sku: string; quantity: number; countedOn: LocalDate }

/** What the press names as best sellers, the same in 2023 and 2024 (DOMAIN 4). */
export const BEST_SELLERS = [
  "Ruốc hàu Vân Đồn",
  "Miến dong Bình Liêu",
  "Trà hoa vàng Ba Chẽ",
] as const

/** How many products a point of a class shows. */
const SHELF: Record<PointClass, [number, number]> = {
  centre: [300, 300],
  shop: [90, 160],
  kiosk: [40, 70],
  fair_booth: [40, 60],
  mall_corner: [50, 90],
}

/** A product from the point's own former district is this many times likelier on its shelf. */
const LOCAL_WEIGHT = 3

/**
 * Who has what. Nothing without a valid certificate is stocked, and every product that has one is in stock at one point at
 * least; drinks with alcohol at points with a licence only.
 */
export function stock(
  products: readonly Product[],
  points: readonly SalesPoint[],
  asOf: LocalDate,
  random: Random
): StockLine[] {
  const valid = products.filter((each) => each.standing === "valid")
  const goods = valid.filter((each) => !isAlcohol(each.set))
  const drinks = valid.filter((each) => isAlcohol(each.set))
  const open = points.filter((each) => !each.closedOn)
  const shelves = new Map(open.map((each) => [each, shelf(each, goods, random.fork(each.code))]))
  const homes = placeTheRest(goods, shelves, random.fork("rest"))

  return open.flatMap((point) => {
    const draw = random.fork(`${point.code}/quantities`)
    const countedOn = addDays(asOf, -draw.between(1, 20))
    const lines: StockLine[] = []
    for (const product of shelves.get(point) ?? []) {
      const certain = point.isDefaultSeller || homes.get(product) === point || isBestSeller(product)
      for (const variant of onDisplay(product, point, draw)) {
        const quantity = isBestSeller(product)
          ? draw.between(40, 120)
          : amount(variant, certain, draw)
        lines.push({ pointCode: point.code, sku: variant.sku, quantity, countedOn })
      }
    }
    return [...lines, ...drinkLines(point, drinks, countedOn, random.fork(`${point.code}/drinks`))]
  })
}

/** All drinks at the centre, about half of them at the other points with a licence; drawn apart from everything else. */
function drinkLines(
  point: SalesPoint,
  drinks: readonly Product[],
  countedOn: LocalDate,
  draw: Random
): StockLine[] {
  if (!point.alcoholLicence) return []
  return drinks
    .filter(() => draw.chance(0.5) || point.isDefaultSeller)
    .flatMap((product) => onDisplay(product, point, draw))
    .map(({ sku }) => ({
      pointCode: point.code,
      sku,
      quantity: draw.between(6, 36),
      countedOn,
    }))
}

function shelf(point: SalesPoint, goods: readonly Product[], draw: Random): Set<Product> {
  const [least, most] = SHELF[point.class]
  const best = goods.filter(
    (each) => isBestSeller(each) && (point.class !== "kiosk" || draw.chance(0.5))
  )
  const others = goods.filter(
    (each) => !isBestSeller(each) && (each.group !== "VI" || point.isDefaultSeller)
  )
  const ranked = others
    .map((each) => {
      const local = each.districtCode === point.unit.district2024Code
      return { each, rank: draw.next() ** (1 / (local ? LOCAL_WEIGHT : 1)) }
    })
    .sort((a, b) => b.rank - a.rank || a.each.code.localeCompare(b.each.code, "en"))
    .map(({ each }) => each)
  return new Set([...best, ...ranked].slice(0, draw.between(least, most)))
}

/** Products that no shelf took go to a point of their district, or to any; the answer names every product's home. */
function placeTheRest(
  goods: readonly Product[],
  shelves: ReadonlyMap<SalesPoint, Set<Product>>,
  random: Random
): Map<Product, SalesPoint> {
  const homes = new Map<Product, SalesPoint>()
  const all = [...shelves.keys()]
  const centre = all.filter((each) => each.isDefaultSeller)
  for (const product of goods) {
    let home = all.find((point) => shelves.get(point)?.has(product))
    if (!home) {
      const near = all.filter((point) => point.unit.district2024Code === product.districtCode)
      home = random.pick(product.group === "VI" ? centre : near.length > 0 ? near : all)
      shelves.get(home)?.add(product)
    }
    homes.set(product, home)
  }
  return homes
}

/** The centre and best sellers show every pack size, other points the first and now and then a second one. */
function onDisplay(product: Product, point: SalesPoint, draw: Random): Variant[] {
  if (point.isDefaultSeller || isBestSeller(product)) return product.variants
  return product.variants.slice(0, draw.chance(0.3) ? 2 : 1)
}

function amount(variant: Variant, certain: boolean, draw: Random): number {
  const roll = draw.next()
  if (!certain && roll < 0.05) return 0
  if (!certain && roll < 0.13) return draw.between(1, 3)
  if (variant.priceVnd >= 1_000_000) return draw.between(2, 8)
  return draw.between(6, variant.priceVnd >= 300_000 ? 24 : 60)
}

function isBestSeller(product: Product): boolean {
  return BEST_SELLERS.some((name) => name === product.name)
}
