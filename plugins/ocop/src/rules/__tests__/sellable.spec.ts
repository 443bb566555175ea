import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CertificateFacts } from "../certificate"
import { mayBeSoldOnline, saleRestriction, sellable } from "../sellable"

const oysterFloss = { criteria_set: 8, dossiers: [] }
const riceSpirit = { criteria_set: 14, dossiers: [] }

function certificate(facts: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    decision_number: "100/QĐ-UBND",
    decided_on: "2024-01-25",
    issued_on: "2024-01-31",
    last_valid_day: null,
    stars: 4,
    events: [],
    ...facts,
  }
}

const NOON = new Date("2026-11-23T12:00:00+07:00")

describe("a product with a valid four-star certificate", () => {
  it("may be sold until 24:00 of the last valid day", () => {
    expect(sellable(oysterFloss, [certificate()], NOON)).toEqual({
      ok: true,
      certificate: certificate(),
      stars: 4,
      until: new Date("2027-01-31T17:00:00Z"),
    })
  })

  it("may be sold until a withdrawal that is already announced", () => {
    const announced = certificate({
      events: [{ type: "withdrawal", effective_at: "2026-12-01T00:00:00+07:00" }],
    })
    const answer = sellable(oysterFloss, [announced], NOON)
    expect(answer.ok && answer.until.toISOString()).toBe("2026-11-30T17:00:00.000Z")
  })

  it("may be sold through its successor when one is waiting", () => {
    const successor = certificate({ decision_number: "7/QĐ-UBND", issued_on: "2027-01-15" })
    const answer = sellable(oysterFloss, [certificate(), successor], NOON)
    expect(answer.ok && answer.certificate.issued_on).toBe("2024-01-31")
    expect(answer.ok && answer.until.toISOString()).toBe("2030-01-15T17:00:00.000Z")
  })

  it("may be sold to the end of a recorded extension", () => {
    const extended = certificate({
      events: [{ type: "extension", effective_at: "2027-01-20T00:00:00+07:00" }],
    })
    const product = {
      criteria_set: 8,
      dossiers: [
        {
          kind: "re_evaluation" as const,
          state: "at_commune" as const,
          received_on: "2026-09-20",
          accepted_on: null,
          decided_on: null,
        },
      ],
    }
    const answer = sellable(product, [extended], NOON)
    expect(answer.ok && answer.until.toISOString()).toBe("2027-07-30T17:00:00.000Z")
  })
})

describe("why a product may not be sold", () => {
  it.each([
    ["no_certificate", []],
    ["not_yet_valid", [certificate({ issued_on: "2026-11-24" })]],
    ["certificate_expired", [certificate({ issued_on: "2023-11-22" })]],
    ["too_few_stars", [certificate({ stars: 2 })]],
    [
      "withdrawn",
      [certificate({ events: [{ type: "withdrawal", effective_at: "2026-11-01T00:00:00Z" }] })],
    ],
    [
      "too_few_stars",
      [certificate(), certificate({ issued_on: "2026-11-01", stars: 2, decision_number: "2/QĐ" })],
    ],
  ])("%s", (reason, certificates) => {
    expect(sellable(oysterFloss, certificates, NOON)).toEqual({ ok: false, reason })
  })
})

describe("a cart filled before midnight of the last day", () => {
  const lastSecond = new Date("2027-01-31T16:59:59Z")
  it("passes in the last second and is refused at midnight", () => {
    expect(sellable(oysterFloss, [certificate()], lastSecond).ok).toBe(true)
    expect(sellable(oysterFloss, [certificate()], new Date("2027-01-31T17:00:00Z"))).toEqual({
      ok: false,
      reason: "certificate_expired",
    })
  })
})

describe("alcohol", () => {
  it("counts as certified but is not sold online", () => {
    expect(sellable(riceSpirit, [certificate()], NOON).ok).toBe(true)
    expect(saleRestriction(riceSpirit)).toBe("age_restricted")
    expect(saleRestriction({ criteria_set: 15 })).toBe("age_restricted")
    expect(saleRestriction({ criteria_set: 16 })).toBe(null)
    expect(mayBeSoldOnline(riceSpirit, [certificate()], NOON)).toEqual({
      ok: false,
      reason: "age_restricted",
    })
  })

  it("is refused for its certificate first", () => {
    expect(mayBeSoldOnline(riceSpirit, [], NOON)).toEqual({ ok: false, reason: "no_certificate" })
  })
})

describe("for any certificates", () => {
  const DAY_MS = 86_400_000
  const days = fc
    .integer({ min: 0, max: 365 * 10 })
    .map((n) =>
      new Date(Date.parse("2019-01-01T00:00:00Z") + n * DAY_MS).toISOString().slice(0, 10)
    )
  const certificates = fc.array(
    fc.record({
      decision_number: fc.constantFrom("1/QĐ", "2/QĐ", "3/QĐ"),
      decided_on: days,
      issued_on: days,
      last_valid_day: fc.constant(null),
      stars: fc.integer({ min: 1, max: 5 }),
      events: fc.array(
        fc.record({
          type: fc.constantFrom("withdrawal" as const, "refusal" as const),
          effective_at: days,
        }),
        { maxLength: 1 }
      ),
    }),
    { maxLength: 4 }
  )

  it("stays sellable right up to `until` and is not at it; only 3 to 5 stars ever pass", () => {
    fc.assert(
      fc.property(certificates, days, (held, day) => {
        const at = new Date(`${day}T12:00:00+07:00`)
        const answer = sellable(oysterFloss, held, at)
        if (!answer.ok) return
        expect([3, 4, 5]).toContain(answer.stars)
        expect(answer.until.getTime()).toBeGreaterThan(at.getTime())
        expect(sellable(oysterFloss, held, new Date(answer.until.getTime() - 1)).ok).toBe(true)
        expect(sellable(oysterFloss, held, answer.until).ok).toBe(false)
      })
    )
  })

  it("does not depend on the order they are given in", () => {
    fc.assert(
      fc.property(certificates, days, (held, day) => {
        const at = new Date(`${day}T12:00:00+07:00`)
        fc.pre(
          new Set(held.map((one) => `${one.issued_on}${one.decided_on}${one.decision_number}`))
            .size === held.length
        )
        expect(sellable(oysterFloss, [...held].reverse(), at)).toEqual(
          sellable(oysterFloss, held, at)
        )
      })
    )
  })
})
