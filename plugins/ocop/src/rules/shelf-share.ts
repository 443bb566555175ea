import { PROVINCE } from "./administrative-units"

/** Classes of points in Decision 45/2021/QĐ-UBND. */
export type PointClass = "centre" | "shop" | "kiosk" | "fair_booth" | "mall_corner"

/** One product (not pack size, not unit) that stands on the shelf. */
export type ShelfProduct = {
  /** "22" is Quảng Ninh. */
  province_code: string
  /** Whether it holds a valid certificate of at least 3 stars at the instant that is asked about. */
  sellable: boolean
}

export type ShelfShare = {
  /** Quảng Ninh products with a valid certificate. */
  counting: number
  /** All products on the shelf. */
  total: number
  needed: "7/10" | "1/1"
  verdict: "met" | "missed" | "not_assessable"
}

/**
 * Whether enough of what stands on the shelf is certified Quảng Ninh OCOP of 3 stars or more: 70 %, in corners of shopping
 * centres all of it. Products are counted, neither units nor value. An empty shelf says nothing.
 * Source: Decision 45/2021/QĐ-UBND.
 */
export function shelfShare(pointClass: PointClass, onShelf: readonly ShelfProduct[]): ShelfShare {
  return shelfVerdict(pointClass, onShelf.filter(countsForShelf).length, onShelf.length)
}

/** As `shelfShare`, of products that have been counted. */
export function shelfVerdict(pointClass: PointClass, counting: number, total: number): ShelfShare {
  const needed = pointClass === "mall_corner" ? "1/1" : "7/10"
  const met = needed === "1/1" ? counting === total : 10 * counting >= 7 * total
  const verdict = total === 0 ? "not_assessable" : met ? "met" : "missed"
  return { counting, total, needed, verdict }
}

export function countsForShelf(product: ShelfProduct): boolean {
  return product.province_code === PROVINCE.code && product.sellable
}

const LEAST_AREA: Record<PointClass, number> = {
  centre: 100,
  shop: 50,
  kiosk: 9,
  fair_booth: 9,
  mall_corner: 5,
}

export type AreaVerdict = {
  class: PointClass
  area_m2: number | null
  minimum_m2: number
  /** Null when nobody measured it. */
  ok: boolean | null
}

/** Whether a point has the floor area of its class, in whole m². Source: Decision 45/2021/QĐ-UBND. */
export function areaVerdict(pointClass: PointClass, areaM2: number | null): AreaVerdict {
  const minimum_m2 = LEAST_AREA[pointClass]
  return {
    class: pointClass,
    area_m2: areaM2,
    minimum_m2,
    ok: areaM2 === null ? null : areaM2 >= minimum_m2,
  }
}
