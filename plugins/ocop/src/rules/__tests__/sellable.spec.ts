import { describe, expect, it } from "vitest"
import { sellable } from "../sellable"
import { certificate } from "./any-certificate"

const oysterFloss = { criteria_set: 8, dossiers: [] }

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
