import { describe, expect, it } from "vitest"
import type { CertificateFacts } from "../certificate"
import { verification } from "../verification"
import { certificate, dossier, local } from "./any-certificate"

const product = { criteria_set: 8, dossiers: [] }
const NOON = local("2026-11-23T12:00:00")
const withdrawal = (from: string) => ({ type: "withdrawal" as const, effective_at: local(from) })

describe("what anyone may know of a product with one certificate", () => {
  const one = certificate()

  it.each([
    ["before it begins", "2024-01-30T23:59:59", "not_yet_valid", null, null, "2024-01-31"],
    ["when it begins", "2024-01-31", "valid", "2024-01-31", "2027-02-01", "2027-02-01"],
    [
      "in its last second",
      "2027-01-31T23:59:59",
      "valid",
      "2024-01-31",
      "2027-02-01",
      "2027-02-01",
    ],
    ["when it is over", "2027-02-01", "expired", "2027-02-01", null, null],
    ["long after", "2030-01-01", "expired", "2027-02-01", null, null],
  ])("%s", (_case, at, state, since, until, nextChange) => {
    expect(verification(product, [one], local(at))).toEqual({
      state,
      certificate: one,
      since: since && local(since),
      until: until && local(until),
      nextChange: nextChange && local(nextChange),
    })
  })
})

describe("a certificate whose dossier was accepted and which then runs on by extension", () => {
  const extended = certificate({
    events: [{ type: "extension", effective_at: local("2027-01-20") }],
  })
  const filed = { criteria_set: 8, dossiers: [dossier()] }
  const running = { since: local("2026-12-03"), until: local("2027-07-31") }

  it.each(["2026-12-03", "2027-01-31T23:59:59", "2027-02-01", "2027-07-30T23:59:59"])(
    "is in renewal at %s, without a break at the printed end",
    (at) => {
      expect(verification(filed, [extended], local(at))).toEqual({
        state: "in_renewal",
        certificate: extended,
        ...running,
        nextChange: local("2027-07-31"),
      })
    }
  )

  it("is valid the second before, and sold through to the end of the extension", () => {
    expect(verification(filed, [extended], local("2026-12-02T23:59:59"))).toEqual({
      state: "valid",
      certificate: extended,
      since: local("2024-01-31"),
      until: local("2027-07-31"),
      nextChange: local("2026-12-03"),
    })
  })
})

describe("a withdrawal", () => {
  it("ends what is valid at the announced instant, and never passes", () => {
    const announced = certificate({ events: [withdrawal("2026-12-01")] })
    expect(verification(product, [announced], NOON)).toMatchObject({
      state: "valid",
      until: local("2026-12-01"),
      nextChange: local("2026-12-01"),
    })
    expect(verification(product, [announced], local("2028-01-01"))).toEqual({
      state: "revoked",
      certificate: announced,
      since: local("2026-12-01"),
      until: null,
      nextChange: null,
    })
  })

  it("of a certificate still to come leaves the next one to be waited for", () => {
    const annulled = certificate({ issued_on: "2026-12-01", events: [withdrawal("2026-11-01")] })
    const waiting = certificate({ issued_on: "2026-12-20", decision_number: "300/QĐ-UBND" })
    const told = verification(product, [annulled, waiting], NOON)
    expect([told.state, told.certificate]).toEqual(["not_yet_valid", waiting])
    const alone = verification(product, [annulled], NOON)
    expect([alone.state, alone.certificate]).toEqual(["revoked", annulled])
  })
})

describe("several certificates", () => {
  it("the newest that has begun speaks, and its successor is announced by the next change", () => {
    const old = certificate({ stars: 3 })
    const next = certificate({ issued_on: "2026-12-24", decision_number: "300/QĐ-UBND", stars: 5 })
    expect(verification(product, [next, old], NOON)).toEqual({
      state: "valid",
      certificate: old,
      since: local("2024-01-31"),
      until: local("2029-12-25"),
      nextChange: local("2026-12-24"),
    })
    expect(verification(product, [next, old], local("2026-12-24"))).toEqual({
      state: "valid",
      certificate: next,
      since: local("2026-12-24"),
      until: local("2029-12-25"),
      nextChange: local("2029-12-25"),
    })
  })

  it("while none has begun, the first to begin", () => {
    const first = certificate({ issued_on: "2026-12-01" })
    const second = certificate({ issued_on: "2026-12-02", decision_number: "300/QĐ-UBND" })
    for (const held of [
      [first, second],
      [second, first],
    ]) {
      const told = verification(product, held, NOON)
      expect([told.state, told.certificate]).toEqual(["not_yet_valid", first])
    }
  })
})

describe("several certificates that begin on one day", () => {
  it("are announced as the one that will speak, whatever the order they are given in", () => {
    const older = certificate({ issued_on: "2026-12-01", decided_on: "2026-11-01" })
    const newer = certificate({ issued_on: "2026-12-01", decided_on: "2026-11-02", stars: 5 })
    for (const held of [
      [older, newer],
      [newer, older],
    ]) {
      expect(verification(product, held, NOON).certificate).toBe(newer)
      expect(verification(product, held, local("2026-12-01")).certificate).toBe(newer)
    }
  })
})

describe("nothing to speak of", () => {
  it.each<[string, CertificateFacts[]]>([
    ["no certificate", []],
    ["two stars", [certificate({ stars: 2 })]],
    [
      "a downgrade below three stars",
      [certificate(), certificate({ issued_on: "2026-11-01", stars: 2 })],
    ],
  ])("%s", (_case, held) => {
    expect(verification({ criteria_set: 8 }, held, NOON)).toMatchObject({
      state: "uncertified",
      certificate: null,
      until: null,
    })
  })

  it("has no beginning and no next change when nothing was ever recorded", () => {
    expect(verification(product, [], NOON)).toEqual({
      state: "uncertified",
      certificate: null,
      since: null,
      until: null,
      nextChange: null,
    })
  })
})
