import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { areaVerdict, shelfShare, type ShelfProduct } from "../shelf-share"

const ours: ShelfProduct = { province_code: "22", sellable: true }
const lapsed: ShelfProduct = { province_code: "22", sellable: false }
const foreign: ShelfProduct = { province_code: "31", sellable: true }
const shelf = (counting: number, others: ShelfProduct[]) => [
  ...Array.from({ length: counting }, () => ours),
  ...others,
]
const times = (count: number, product: ShelfProduct) => Array.from({ length: count }, () => product)

describe("the share of certified Quảng Ninh products on a shelf", () => {
  it("is met by exactly seven of ten", () => {
    expect(shelfShare("shop", shelf(7, times(3, foreign)))).toEqual({
      counting: 7,
      total: 10,
      needed: "7/10",
      verdict: "met",
    })
  })

  it("is missed by 69 of 99, which rounds to 70 %", () => {
    expect(shelfShare("centre", shelf(69, times(30, foreign)))).toMatchObject({
      counting: 69,
      total: 99,
      verdict: "missed",
    })
  })

  it("is lost overnight when one certificate ends", () => {
    expect(shelfShare("kiosk", shelf(7, times(3, foreign))).verdict).toBe("met")
    expect(shelfShare("kiosk", shelf(6, [lapsed, ...times(3, foreign)])).verdict).toBe("missed")
  })

  it("must be the whole shelf in a corner of a shopping centre", () => {
    expect(shelfShare("mall_corner", shelf(9, []))).toMatchObject({ needed: "1/1", verdict: "met" })
    expect(shelfShare("mall_corner", shelf(9, [foreign])).verdict).toBe("missed")
  })

  it("says nothing of an empty shelf", () => {
    expect(shelfShare("shop", [])).toEqual({
      counting: 0,
      total: 0,
      needed: "7/10",
      verdict: "not_assessable",
    })
  })

  it("never gets worse by one more product that counts, nor better by one that does not", () => {
    const products = fc.array(fc.constantFrom(ours, lapsed, foreign), { maxLength: 200 })
    const rank = { missed: 0, not_assessable: 1, met: 2 }
    fc.assert(
      fc.property(products, (onShelf) => {
        const before = shelfShare("shop", onShelf)
        const more = shelfShare("shop", [...onShelf, ours])
        const worse = shelfShare("shop", [...onShelf, foreign])
        expect(rank[more.verdict]).toBeGreaterThanOrEqual(rank[before.verdict])
        if (onShelf.length > 0) {
          expect(rank[worse.verdict]).toBeLessThanOrEqual(rank[before.verdict])
        }
        expect(before.counting).toBe(onShelf.filter((one) => one === ours).length)
      })
    )
  })
})

describe("the floor area of a class", () => {
  it.each([
    ["centre", 100, true],
    ["centre", 99, false],
    ["shop", 50, true],
    ["kiosk", 8, false],
    ["fair_booth", 9, true],
    ["mall_corner", 5, true],
  ] as const)("%s with %i m²", (pointClass, area, ok) => {
    expect(areaVerdict(pointClass, area).ok).toBe(ok)
  })

  it("is unknown until somebody measured", () => {
    expect(areaVerdict("shop", null)).toEqual({
      class: "shop",
      area_m2: null,
      minimum_m2: 50,
      ok: null,
    })
  })
})
