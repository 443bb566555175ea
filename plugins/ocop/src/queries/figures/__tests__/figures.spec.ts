import { describe, expect, it } from "vitest"
import { localDate } from "../../../rules/local-date"
import { halfYearTo } from "../../../rules/period"
import { platformFigures, type CheckRow } from "../platform-figures"
import {
  barcodeCoverage,
  certifiedProducts,
  countExpired,
  countProducers,
  type ProductRow,
} from "../product-figures"
import { compared, qualityFigures } from "../quality-figures"
import { tradeFigures, type EventRow } from "../trade-figures"

const AS_OF = localDate("2024-06-30")
const HALF_YEAR = halfYearTo(AS_OF)

function product(code: string, lastDay: string, more: Partial<ProductRow> = {}): ProductRow {
  return {
    code,
    product_group: "I",
    criteria_set: 8,
    province_code: "22",
    gtin: "09520000000011",
    trace_code: null,
    producer: { code: `P-${code}`, type: "enterprise" },
    certificates: [
      {
        decision_number: `${code}/QĐ-UBND`,
        decided_on: "2021-05-01",
        issued_on: "2021-05-01",
        last_valid_day: lastDay,
        stars: 3,
      },
    ],
    ...more,
  }
}

describe("certified products", () => {
  it("count on their last valid day and not on the next", () => {
    const rows = [product("A", "2024-06-30"), product("B", "2024-06-29")]
    expect(certifiedProducts(rows, AS_OF).map((each) => each.product.code)).toEqual(["A"])
  })

  it("leave out what other provinces make", () => {
    expect(certifiedProducts([product("A", "2025-01-01", { province_code: "31" })], AS_OF)).toEqual(
      []
    )
  })

  it("are held by producers in three kinds, each holder once", () => {
    const maker = { code: "P1", type: "cooperative_group" } as const
    const certified = certifiedProducts(
      [
        product("A", "2025-01-01", { producer: maker }),
        product("B", "2025-01-01", { producer: maker }),
        product("C", "2025-01-01", { producer: { code: "P2", type: "association" } }),
      ],
      AS_OF
    )
    expect(countProducers(certified)).toEqual({
      total: 2,
      enterprise: 0,
      cooperative: 1,
      household: 1,
    })
  })

  it("need a barcode or a trace code, tourism excepted", () => {
    const certified = certifiedProducts(
      [
        product("A", "2025-01-01"),
        product("B", "2025-01-01", { gtin: null, trace_code: "TX-1" }),
        product("C", "2025-01-01", { gtin: null }),
        product("D", "2025-01-01", { gtin: null, product_group: "VI" }),
      ],
      AS_OF
    )
    expect(barcodeCoverage(certified, AS_OF)).toMatchObject({ covered: 2, base: 3, missing: ["C"] })
  })
})

describe("products that expired within the half-year", () => {
  const dossier = (more: object = {}) => ({
    kind: "re_evaluation" as const,
    state: "at_province" as const,
    received_on: "2024-01-10",
    accepted_on: null,
    decided_on: null,
    ...more,
  })

  it("begin with those that ran out at the first midnight and end with those of yesterday", () => {
    const rows = ["2023-12-30", "2023-12-31", "2024-06-29", "2024-06-30"].map((day) =>
      product(day, day)
    )
    expect(countExpired(rows, HALF_YEAR, AS_OF)).toEqual({ expired: 2, inRenewal: 0 })
  })

  it("take part in the cycle while a dossier waits for its result", () => {
    const rows = [
      product("A", "2024-05-01", { dossiers: [dossier()] }),
      product("B", "2024-05-01", {
        dossiers: [dossier({ state: "refused", decided_on: "2024-06-01" })],
      }),
      product("C", "2024-05-01", { dossiers: [dossier({ state: "draft" })] }),
      product("D", "2024-05-01", { dossiers: [dossier({ received_on: "2024-07-01" })] }),
    ]
    expect(countExpired(rows, HALF_YEAR, AS_OF)).toEqual({ expired: 4, inRenewal: 1 })
  })

  it("leave out what was recognised again", () => {
    const renewed = product("A", "2024-05-01")
    const [old] = renewed.certificates ?? []
    if (!old) throw new Error("the product has a certificate")
    const next = {
      ...old,
      decision_number: "2",
      issued_on: "2024-05-02",
      last_valid_day: "2027-05-02",
    }
    const row = { ...renewed, certificates: [old, next] }
    expect(countExpired([row], HALF_YEAR, AS_OF)).toEqual({ expired: 0, inRenewal: 0 })
  })
})

describe("listing coverage", () => {
  const check = (
    product_code: string,
    checked_on: string,
    outcome: CheckRow["outcome"]
  ): CheckRow => ({
    product_code,
    checked_on,
    outcome,
    accepts_non_cash: true,
  })
  const platform = (checks: CheckRow[], closed_on: string | null = null) => ({
    code: "voso",
    name: "Voso",
    is_own: false,
    opened_on: null,
    closed_on,
    checks,
  })

  it("takes the newest check up to the day and counts certified products only", () => {
    const checks = [
      check("A", "2024-06-01", "listed"),
      check("B", "2024-05-01", "listed"),
      check("B", "2024-06-01", "not_listed"),
      check("C", "2024-07-01", "listed"),
      check("expired", "2024-06-01", "listed"),
    ]
    const [voso] = platformFigures([platform(checks)], ["A", "B", "C"], AS_OF)
    expect(voso?.listed).toEqual({
      asOf: "2024-06-30",
      covered: 1,
      base: 3,
      permille: 333,
      missing: ["B", "C"],
    })
  })

  it("leaves out platforms that have closed", () => {
    expect(platformFigures([platform([], "2023-12-31")], ["A"], AS_OF)).toEqual([])
  })
})

describe("schemes of good practice", () => {
  it("are summed apart, with each holder once and only while valid", () => {
    const row = {
      scheme: "vietgap_crop" as const,
      holder_name: "HTX 1",
      holder_type: "cooperative",
      area_m2: 4100,
      households: null,
      valid_from: "2023-07-01",
      valid_to: "2025-06-30",
    }
    const figures = qualityFigures(
      [
        row,
        { ...row, area_m2: 900 },
        { ...row, holder_name: "HTX 2", valid_to: "2024-06-29" },
        { ...row, scheme: "organic", area_m2: 3_290_000 },
      ],
      AS_OF
    )
    expect(figures.vietgap_crop).toMatchObject({ certificates: 2, holders: 1, areaM2: 5000 })
    expect(figures.organic.areaM2).toBe(3_290_000)
  })
})

describe("a change against the year before", () => {
  it("is computed, not typed: 9 of 8, 69 of 56, and nothing to compare with", () => {
    expect(compared(9, 8).changePermille).toBe(125)
    expect(compared(69, 56).changePermille).toBe(232)
    expect(compared(7, 8).changePermille).toBe(-125)
    expect(compared(5, 0).changePermille).toBe(null)
  })
})

describe("trade events", () => {
  const event = (more: Partial<EventRow>): EventRow => ({
    kind: "fair",
    level: "in_province",
    starts_on: "2024-03-01",
    called_off_on: null,
    visits: null,
    visits_qualifier: "exact",
    revenue_vnd: null,
    local_revenue_vnd: null,
    revenue_qualifier: "exact",
    ...more,
  })

  it("count when they begin within the period, with big amounts as the database gives them", () => {
    const figures = tradeFigures(
      [
        event({ visits: 1000, revenue_vnd: "2000000000", local_revenue_vnd: 900_000_000 }),
        event({ kind: "programme", visits: 500, visits_qualifier: "more_than" }),
        event({ starts_on: "2023-12-31", visits: 9999, visits_qualifier: "about" }),
        event({ called_off_on: "2024-02-27", level: "provincial", visits: 7777 }),
      ],
      HALF_YEAR
    )
    expect(figures).toEqual({
      provincial: 0,
      inProvince: 2,
      inProvinceFairsAndWeeks: 1,
      programmes: 0,
      visits: { sum: 1500, qualifier: "more_than" },
      revenue: { sumVnd: 2_000_000_000, localSumVnd: 900_000_000, qualifier: "exact" },
    })
  })
})
