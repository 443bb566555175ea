import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { closeOfDay } from "../period"
import { addDays, localDate, localDateAt } from "../local-date"
import { lapseForecast, lapseOf } from "../lapse-forecast"
import { certified } from "../sellable"
import { validSpans } from "../valid-spans"
import {
  certificate,
  certificates as anyCertificates,
  days,
  dossier,
  dossiers as anyDossiers,
  instants,
  local,
} from "./any-certificate"

const AT = local("2026-12-05T08:00:00")

describe("the lapse of a product", () => {
  const lapse = (certificates: ReturnType<typeof certificate>[], dossiers = [] as never[]) => {
    const product = { criteria_set: 8, dossiers }
    return lapseOf(product, certificates, validSpans(product, certificates), AT)
  }

  it("is the last day of its certificate", () => {
    expect(lapse([certificate()])).toEqual({ last_day: "2027-01-31", renewing: false })
  })

  it("is carried on by a following certificate without a gap", () => {
    const next = certificate({ decision_number: "7/QĐ-UBND", issued_on: "2027-01-31" })
    expect(lapse([certificate(), next])?.last_day).toBe("2030-01-31")
  })

  it("comes early when a withdrawal is announced", () => {
    const events = [{ type: "withdrawal" as const, effective_at: local("2026-12-24") }]
    expect(lapse([certificate({ events })])?.last_day).toBe("2026-12-23")
  })

  it("is awaited when a dossier was accepted, and not when one was only handed in", () => {
    const spans = validSpans({ criteria_set: 8 }, [certificate()])
    const renewing = (facts: object) => {
      const product = { criteria_set: 8, dossiers: [dossier(facts)] }
      return lapseOf(product, [certificate()], spans, AT)?.renewing
    }
    expect(renewing({})).toBe(true)
    expect(renewing({ state: "submitted", accepted_on: null })).toBe(false)
    expect(renewing({ state: "returned" })).toBe(false)
  })

  it("is none without a certificate that holds", () => {
    expect(lapse([])).toBeNull()
    expect(lapse([certificate({ issued_on: "2020-01-01" })])).toBeNull()
  })

  it("is a day on whose end the product holds one, and does not a day later", () => {
    fc.assert(
      fc.property(anyCertificates, anyDossiers, instants, (certificates, dossiers, at) => {
        const product = { criteria_set: 8, dossiers }
        const found = lapseOf(product, certificates, validSpans(product, certificates), at)
        expect(found !== null).toBe(certified(product, certificates, at).ok)
        if (!found) return
        const next = closeOfDay(addDays(found.last_day, 1))
        if (found.last_day > localDateAt(at)) {
          const before = closeOfDay(addDays(found.last_day, -1))
          expect(certified(product, certificates, before).ok).toBe(true)
        }
        const withoutLaterStart = certificates.every(
          ({ issued_on }) => issued_on !== addDays(found.last_day, 1)
        )
        if (withoutLaterStart) expect(certified(product, certificates, next).ok).toBe(false)
      }),
      { numRuns: 500 }
    )
  })
})

describe("the forecast of lapses", () => {
  const today = localDate("2026-12-05")

  it("counts per commune and month what has no accepted dossier", () => {
    const at = (last_day: string, unit: string | null, renewing = false) => ({
      last_day: localDate(last_day),
      unit,
      renewing,
    })
    const forecast = lapseForecast(
      [
        at("2026-12-31", "06652"),
        at("2027-01-01", "06652"),
        at("2027-01-31", "07030"),
        at("2027-01-31", null),
        at("2027-02-01", "07030", true),
        at("2027-03-01", "07030"),
      ],
      today,
      3
    )
    expect(forecast).toEqual({
      months: ["2026-12", "2027-01", "2027-02"],
      rows: [
        { unit: "06652", months: [1, 1, 0], total: 2 },
        { unit: null, months: [0, 1, 0], total: 1 },
        { unit: "07030", months: [0, 1, 0], total: 1 },
      ],
      totals: { months: [1, 3, 0], total: 4 },
      renewing: 1,
    })
  })

  it("shows communes with as many lapses by their codes, whichever lapses first", () => {
    const lapses = ["07030", null, "06652", "07060"].map((unit) => ({
      last_day: localDate("2026-12-31"),
      unit,
      renewing: false,
    }))
    for (const some of [lapses, lapses.toReversed()]) {
      const { rows } = lapseForecast(some, today, 1)
      expect(rows.map(({ unit }) => unit)).toEqual([null, "06652", "07030", "07060"])
    }
  })

  it("adds up by row, by column and in all", () => {
    const lapses = fc.array(
      fc.record({
        last_day: days.map(localDate),
        unit: fc.constantFrom("06652", "07030", "07060", null),
        renewing: fc.boolean(),
      })
    )
    fc.assert(
      fc.property(lapses, fc.integer({ min: 1, max: 36 }), (all, months) => {
        const { rows, totals, renewing, months: names } = lapseForecast(all, today, months)
        const sum = (cells: number[]) => cells.reduce((a, b) => a + b, 0)
        expect(sum(rows.map(({ total }) => total))).toBe(totals.total)
        expect(sum(totals.months)).toBe(totals.total)
        for (const row of rows) expect(sum(row.months)).toBe(row.total)
        for (const [index, count] of totals.months.entries()) {
          expect(sum(rows.map((row) => row.months[index] ?? 0))).toBe(count)
        }
        const within = all.filter(({ last_day }) => names.includes(last_day.slice(0, 7)))
        expect(totals.total + renewing).toBe(within.length)
      })
    )
  })
})
