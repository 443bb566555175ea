import { parseGtin } from "@ocop/plugin-ocop/rules/gtin"
import { legalBasisWarnings } from "@ocop/plugin-ocop/rules/legal-basis"
import { addDays, localDate, startOfDay } from "@ocop/plugin-ocop/rules/local-date"
import { producerBucket } from "@ocop/plugin-ocop/rules/producer-bucket"
import { sellable } from "@ocop/plugin-ocop/rules/sellable"
import { describe, expect, it } from "vitest"
import type { Certificate } from "../certificates"
import { PLATFORMS } from "../listings"
import type { Product } from "../products"
import { makeRegister } from "../register"
import { halfYearTo } from "@ocop/plugin-ocop/rules/period"
import { BEST_SELLERS } from "../stock"

/** Days around which laws change, months are short or half-years turn. */
const DAYS = [
  "2024-01-01",
  "2024-02-29",
  "2024-06-30",
  "2025-07-03",
  "2026-05-22",
  "2026-11-23",
  "2028-07-04",
  "2030-12-31",
].map(localDate)

describe.each(DAYS)("the register as of %s", (asOf) => {
  const register = makeRegister({ asOf })
  const valid = register.products.filter((each) => isValid(each, startOfDay(asOf)))

  it("has 393 products with a valid certificate, three quarters of them with three stars", () => {
    expect(valid.length).toBe(393)
    expect(valid.filter((each) => each.current.stars === 3).length).toBe(294)
    expect(valid.filter((each) => each.current.stars === 4).length).toBe(94)
    expect(valid.filter((each) => each.current.stars === 5).length).toBe(5)
  })

  it("counts the same until the end of the day", () => {
    const lastMoment = new Date(startOfDay(addDays(asOf, 1)).getTime() - 1)
    expect(register.products.filter((each) => isValid(each, lastMoment)).length).toBe(393)
  })

  it("has 216 producers of valid products: 53 enterprises, 89 cooperatives, 74 households", () => {
    const holders = [...new Set(valid.map((each) => each.producer))]
    const count = (bucket: string) =>
      holders.filter((each) => producerBucket(each.type) === bucket).length
    expect(holders.length).toBe(216)
    expect([count("enterprise"), count("cooperative"), count("household")]).toEqual([53, 89, 74])
    expect(register.producers.length).toBe(216)
  })

  it("has 71 products that expired in the half-year and have a dossier, none of them a real name", () => {
    const { from, to } = halfYearTo(asOf)
    const withDossier = new Set(
      register.dossiers
        .filter((each) => each.kind === "re_evaluation" && each.decidedOn === null)
        .map((each) => each.productCode)
    )
    const expired = register.products.filter(
      ({ current, code }) =>
        current.lastValidDay >= from && current.lastValidDay < to && withDossier.has(code)
    )
    expect(expired.length).toBe(71)
    expect(expired.filter((each) => each.known)).toEqual([])
  })

  it("stays alive: at least 380 are valid 90 days later and at least 388 after 60", () => {
    const after = (days: number) =>
      valid.filter((each) => isValid(each, startOfDay(addDays(asOf, days)))).length
    expect(after(60)).toBeGreaterThanOrEqual(388)
    expect(after(90)).toBeGreaterThanOrEqual(380)
  })

  it("has certificates whose basis, issuer and dates agree", () => {
    const certificates = register.products.flatMap((each) => [each.current, ...each.further])
    const odd = certificates.filter(
      (each) =>
        legalBasisWarnings({
          legal_basis: each.legalBasis,
          issuer_level: each.issuerLevel,
          stars: each.stars,
          decided_on: each.decidedOn,
        }).length > 0
    )
    expect(odd).toEqual([])
    expect(certificates.filter((each) => each.decidedOn > asOf)).toEqual([])
  })

  it("dates dossiers, checks, counts and inspections on or before the day", () => {
    const dates = [
      ...register.dossiers.flatMap((each) => [each.receivedOn, each.acceptedOn, each.decidedOn]),
      ...register.listings.map((each) => each.checkedOn),
      ...register.stock.map((each) => each.countedOn),
      ...register.salesPoints.flatMap((each) => [each.openedOn, each.closedOn, each.inspectedOn]),
    ].filter((each) => each !== null)
    expect(dates.filter((each) => each > asOf)).toEqual([])
  })
})

describe("the register's keys", () => {
  const { products, producers, stock, salesPoints } = makeRegister({
    asOf: localDate("2026-11-23"),
  })
  const variants = products.flatMap((each) => each.variants)

  it("are unique", () => {
    expect(new Set(products.map((each) => each.code)).size).toBe(products.length)
    expect(new Set(products.map((each) => each.name)).size).toBe(products.length)
    expect(new Set(variants.map((each) => each.sku)).size).toBe(variants.length)
    expect(new Set(producers.map((each) => each.name)).size).toBe(producers.length)
  })

  it("have the form of the programme's codes", () => {
    const form = /^22-(\d{3}-)?\d{5}-\d+-20\d{2}$/
    expect(products.filter((each) => !form.test(each.code))).toEqual([])
  })

  it("carry a valid demonstration GTIN on everything but tourism", () => {
    const tourism = products.filter((each) => each.group === "VI")
    expect(tourism.length).toBeGreaterThan(1)
    expect(tourism.flatMap((each) => each.variants).filter((each) => each.gtin)).toEqual([])
    const goods = products.filter((each) => each.group !== "VI").flatMap((each) => each.variants)
    const codes = goods.map((each) => each.gtin ?? "")
    expect(codes.filter((each) => !each.startsWith("952") || !parseGtin(each).ok)).toEqual([])
    expect(new Set(codes).size).toBe(goods.length)
  })

  it("state the alcohol of every drink of sets 14 and 15, and stock it at points with a licence only", () => {
    const drinks = products.filter((each) => each.set === 14 || each.set === 15)
    expect(drinks.length).toBeGreaterThan(10)
    expect(drinks.filter((each) => !each.archetype.abvPermille)).toEqual([])
    const skus = new Set(drinks.flatMap((each) => each.variants).map((each) => each.sku))
    const sold = new Set(stock.filter((each) => skus.has(each.sku)).map((each) => each.pointCode))
    const licensed = salesPoints.filter((each) => each.alcoholLicence).map((each) => each.code)
    expect(licensed).toEqual(["DB-01", "DB-02", "DB-03", "DB-10", "DB-15"])
    expect([...sold].sort()).toEqual(licensed)
  })

  it("price pack sizes upwards in whole thousands", () => {
    expect(variants.filter((each) => each.priceVnd % 1000 !== 0 || each.priceVnd < 1000)).toEqual(
      []
    )
  })

  it("keep every product that may be sold in stock at an open point", () => {
    const open = new Set(salesPoints.filter((each) => !each.closedOn).map((each) => each.code))
    const held = new Set(
      stock.filter((each) => each.quantity > 0 && open.has(each.pointCode)).map((each) => each.sku)
    )
    const missing = products.filter(
      (each) => each.standing === "valid" && !each.variants.some((variant) => held.has(variant.sku))
    )
    expect(missing.map((each) => each.name)).toEqual([])
  })

  it("have the best sellers at the centre and at five points or more", () => {
    for (const name of BEST_SELLERS) {
      const sku = products.find((each) => each.name === name)?.variants[0]?.sku
      const points = stock.filter((each) => each.sku === sku && each.quantity > 0)
      expect(points.length).toBeGreaterThanOrEqual(5)
      expect(points.map((each) => each.pointCode)).toContain("DB-01")
    }
  })
})

describe("the network of the register", () => {
  const { salesPoints, listings, stock } = makeRegister({ asOf: localDate("2024-06-30") })

  it("has 23 open points, two closed ones and one default seller that delivers", () => {
    expect(salesPoints.filter((each) => !each.closedOn).length).toBe(23)
    expect(salesPoints.filter((each) => each.closedOn).length).toBe(2)
    const sellers = salesPoints.filter((each) => each.isDefaultSeller)
    expect(sellers.map((each) => [each.name, each.delivers])).toEqual([
      ["Trung tâm OCOP Hạ Long", true],
    ])
    expect(salesPoints.filter((each) => each.delivers).length).toBe(5)
  })

  it("shows at least 40 products at every point and about 300 at the centre", () => {
    const shown = (code: string) =>
      new Set(stock.filter((each) => each.pointCode === code).map((each) => each.sku.slice(0, 9)))
        .size
    const sizes = salesPoints.filter((each) => !each.closedOn).map((each) => shown(each.code))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40)
    expect(sizes[0]).toBeGreaterThanOrEqual(295)
    expect(Math.max(...sizes.slice(1))).toBeLessThanOrEqual(180)
  })

  it("names every platform it checks", () => {
    const codes = PLATFORMS.map((each) => each.code)
    expect([...new Set(listings.map((each) => each.platformCode))].sort()).toEqual([
      "ocop-quang-ninh",
      "postmart",
      "voso",
    ])
    expect(codes).toContain("voso")
  })
})

function isValid(product: Product, at: Date): boolean {
  const facts = [product.current, ...product.further].map(factsOf)
  return sellable({ criteria_set: product.set }, facts, at).ok
}

function factsOf(certificate: Certificate) {
  return {
    decision_number: certificate.decisionNumber,
    decided_on: certificate.decidedOn,
    issued_on: certificate.issuedOn,
    last_valid_day: certificate.lastValidDay,
    stars: certificate.stars,
  }
}
