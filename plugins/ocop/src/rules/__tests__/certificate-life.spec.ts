import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { lastValidDay, validFrom, validTo } from "../certificate"
import { certificateStatus, statusChanges } from "../certificate-status"
import { addDays, addMonths, localDate, localDateAt } from "../local-date"
import { sellable } from "../sellable"
import { verification } from "../verification"
import { certificates, days, DAY_MS, dossiers, instants } from "./any-certificate"

const RUNS = { numRuns: 500 }

describe("for any certificates and dossiers of a product", () => {
  it("nothing changes between two neighbouring instants of change", () => {
    fc.assert(
      fc.property(certificates, dossiers, (held, filed) => {
        const surroundings = { certificates: held, dossiers: filed }
        const changes = held
          .flatMap((one) => statusChanges(one, filed))
          .map((instant) => instant.getTime())
          .sort((a, b) => a - b)
        changes.forEach((instant, index) => {
          const next = changes[index + 1] ?? instant + 4000 * DAY_MS
          if (next === instant) return
          for (const one of held) {
            expect(certificateStatus(one, new Date(next - 1), surroundings)).toEqual(
              certificateStatus(one, new Date(instant), surroundings)
            )
          }
        })
      }),
      RUNS
    )
  })

  it("at most one certificate is active or extended at any instant", () => {
    fc.assert(
      fc.property(certificates, dossiers, instants, (held, filed, at) => {
        const standing = held.filter((one) =>
          ["active", "extended"].includes(
            certificateStatus(one, at, { certificates: held, dossiers: filed }).status
          )
        )
        expect(standing.length).toBeLessThanOrEqual(1)
      }),
      RUNS
    )
  })

  it("withdrawn and superseded certificates never come back", () => {
    fc.assert(
      fc.property(certificates, dossiers, instants, fc.nat(3000), (held, filed, at, later) => {
        const after = new Date(at.getTime() + later * DAY_MS)
        const surroundings = { certificates: held, dossiers: filed }
        for (const one of held) {
          const { status } = certificateStatus(one, at, surroundings)
          const then = certificateStatus(one, after, surroundings).status
          if (status === "withdrawn") expect(then).toBe("withdrawn")
          if (status === "superseded") expect(["superseded", "withdrawn"]).toContain(then)
          if (status !== "not_yet_valid") expect(then).not.toBe("not_yet_valid")
        }
      }),
      RUNS
    )
  })

  it("`until` is exactly the first instant at which the product may not be sold", () => {
    fc.assert(
      fc.property(
        certificates,
        dossiers,
        instants,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (held, filed, at, share) => {
          const product = { criteria_set: 8, dossiers: filed }
          const answer = sellable(product, held, at)
          if (!answer.ok) return
          const until = answer.until.getTime()
          expect(until).toBeGreaterThan(at.getTime())
          const between = Math.floor(at.getTime() + (until - 1 - at.getTime()) * share)
          expect(sellable(product, held, new Date(between)).ok).toBe(true)
          expect(sellable(product, held, new Date(until - 1)).ok).toBe(true)
          expect(sellable(product, held, answer.until).ok).toBe(false)
        }
      ),
      RUNS
    )
  })

  it("only an active or extended certificate of 3 to 5 stars sells, whatever the order they are given in", () => {
    fc.assert(
      fc.property(certificates, dossiers, instants, (held, filed, at) => {
        const product = { criteria_set: 8, dossiers: filed }
        const answer = sellable(product, held, at)
        expect(sellable(product, [...held].reverse(), at)).toEqual(answer)
        const standing = held.filter((one) =>
          ["active", "extended"].includes(
            certificateStatus(one, at, { certificates: held, dossiers: filed }).status
          )
        )
        const expected = standing.find((one) => one.stars >= 3)
        expect(answer.ok ? answer.certificate : undefined).toBe(expected)
        if (answer.ok) expect(answer.stars).toBe(answer.certificate.stars)
      }),
      RUNS
    )
  })

  it("what everyone is told agrees with what may be sold", () => {
    fc.assert(
      fc.property(certificates, dossiers, instants, (held, filed, at) => {
        const product = { criteria_set: 8, dossiers: filed }
        const told = verification(product, held, at)
        const sold = sellable(product, held, at)
        expect(["valid", "in_renewal"].includes(told.state)).toBe(sold.ok)
        expect(told.until).toEqual(sold.ok ? sold.until : null)
        expect(told.certificate === null).toBe(told.state === "uncertified")
        if (sold.ok) expect(told.certificate).toBe(sold.certificate)
      }),
      RUNS
    )
  })

  it("what everyone is told holds from `since` up to `nextChange`, and not beside it", () => {
    fc.assert(
      fc.property(certificates, dossiers, instants, (held, filed, at) => {
        const product = { criteria_set: 8, dossiers: filed }
        const told = verification(product, held, at)
        const at_ = (ms: number) => {
          const { state, certificate } = verification(product, held, new Date(ms))
          return [state, certificate?.decision_number]
        }
        const now = [told.state, told.certificate?.decision_number]
        const later = told.nextChange?.getTime() ?? at.getTime() + 9000 * DAY_MS
        expect(later).toBeGreaterThan(at.getTime())
        expect(at_(later - 1)).toEqual(now)
        if (told.nextChange) expect(at_(later)).not.toEqual(now)
        const earlier = told.since?.getTime() ?? at.getTime() - 9000 * DAY_MS
        expect(earlier).toBeLessThanOrEqual(at.getTime())
        expect(at_(earlier)).toEqual(now)
        if (told.since) expect(at_(earlier - 1)).not.toEqual(now)
      }),
      RUNS
    )
  })
})

describe("a certificate without a printed end", () => {
  it("ends on the day of the month it was issued on, or on the month's last", () => {
    fc.assert(
      fc.property(days, (issuedOn) => {
        const end = lastValidDay({ issued_on: issuedOn, last_valid_day: null })
        const sameDay = `${Number(issuedOn.slice(0, 4)) + 3}${issuedOn.slice(4)}`
        expect(end).toBe(issuedOn.endsWith("02-29") ? `${sameDay.slice(0, 8)}28` : sameDay)
      }),
      RUNS
    )
  })

  it("holds whole days of Vietnam: from midnight to midnight", () => {
    fc.assert(
      fc.property(days, (issuedOn) => {
        const one = { issued_on: issuedOn, last_valid_day: null }
        expect(localDateAt(validFrom(one))).toBe(issuedOn)
        expect(localDateAt(new Date(validFrom(one).getTime() - 1))).toBe(
          addDays(localDate(issuedOn), -1)
        )
        expect(localDateAt(new Date(validTo(one).getTime() - 1))).toBe(lastValidDay(one))
        expect((validTo(one).getTime() - validFrom(one).getTime()) % DAY_MS).toBe(0)
      }),
      RUNS
    )
  })
})

describe("months added to a day", () => {
  it("are clamped to the month's end and never spill into the next", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (day, months) => {
        const moved = addMonths(localDate(day), months)
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(index(moved) - index(day)).toBe(months)
        const wanted = Number(day.slice(8))
        const got = Number(moved.slice(8))
        expect(got).toBeLessThanOrEqual(wanted)
        if (got < wanted) expect(addDays(moved, 1).slice(8)).toBe("01")
      }),
      RUNS
    )
  })
})
