import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, localDate } from "../local-date"
import { holdsOn } from "../period"
import { fitPeriod, overlap, type RecordPeriod } from "../record-periods"

const period = (valid_from: string, valid_to: string | null): RecordPeriod => ({
  valid_from,
  valid_to,
})

describe("a new period of a record", () => {
  it("ends the one that runs the day before", () => {
    const running = period("2023-03-01", "2025-12-31")
    expect(fitPeriod([running], period("2024-07-01", "2026-06-30"))).toEqual({
      ok: true,
      cut: { period: running, lastDay: "2024-06-30" },
    })
  })

  it("ends one without an end too", () => {
    const running = period("2023-03-01", null)
    expect(fitPeriod([running], period("2024-07-01", null))).toMatchObject({
      ok: true,
      cut: { lastDay: "2024-06-30" },
    })
  })

  it("leaves one alone that ended before, and one that begins after", () => {
    const known = [period("2020-01-01", "2022-12-31"), period("2025-01-01", null)]
    expect(fitPeriod(known, period("2023-01-01", "2024-12-31"))).toEqual({ ok: true, cut: null })
  })

  it("is refused where it would run into one that began on its first day or later", () => {
    const later = period("2025-01-01", null)
    expect(fitPeriod([later], period("2024-01-01", null))).toEqual({ ok: false, other: later })
    const same = period("2024-01-01", "2024-12-31")
    expect(fitPeriod([same], period("2024-01-01", "2026-12-31"))).toEqual({
      ok: false,
      other: same,
    })
  })

  it("never changes what is said of the days before it, and leaves at most one for any day", () => {
    const START = localDate("2020-01-01")
    const anyPeriod = fc
      .tuple(fc.nat(24), fc.option(fc.nat(12), { nil: null }))
      .map(([from, length]) =>
        period(addDays(START, from), length === null ? null : addDays(START, from + length))
      )
    fc.assert(
      fc.property(fc.array(anyPeriod, { minLength: 1, maxLength: 8 }), (wanted) => {
        let known: RecordPeriod[] = []
        for (const next of wanted) {
          const answer = fitPeriod(known, next)
          if (!answer.ok) {
            expect(overlap(answer.other, next)).toBe(true)
            continue
          }
          const { cut } = answer
          const after = known.map((one) =>
            one === cut?.period ? { ...one, valid_to: cut.lastDay } : one
          )
          after.push(next)
          for (let day = START; day < addDays(START, 40); day = addDays(day, 1)) {
            const holding = after.filter((one) => holdsOn(one, day))
            expect(holding.length).toBeLessThanOrEqual(1)
            if (day < next.valid_from) {
              const before = known.filter((one) => holdsOn(one, day))
              expect(holding.map(({ valid_from }) => valid_from)).toEqual(
                before.map(({ valid_from }) => valid_from)
              )
            }
          }
          known = after
        }
      })
    )
  })
})
