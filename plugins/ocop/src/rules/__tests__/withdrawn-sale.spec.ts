import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CertificateFacts } from "../certificate"
import { handOver } from "../hand-over"
import { withdrawnSale } from "../withdrawn-sale"

const oysterFloss = { criteria_set: 8, dossiers: [] }
const PLACED = new Date("2026-11-23T12:00:00+07:00")
const WITHDRAWN = "2026-11-24T09:30:00+07:00"

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
const withdrawn = (at = WITHDRAWN, facts: Partial<CertificateFacts> = {}) =>
  certificate({ events: [{ type: "withdrawal", effective_at: at }], ...facts })

const after = (instant: string, seconds: number) =>
  new Date(new Date(instant).getTime() + seconds * 1000)

describe("a sale whose certificate is withdrawn afterwards", () => {
  it.each([
    [-1, null],
    [0, "100/QĐ-UBND"],
    [1, "100/QĐ-UBND"],
  ])("%i s after the withdrawal takes effect: %s", (seconds, decision) => {
    const undone = withdrawnSale(oysterFloss, [withdrawn()], PLACED, after(WITHDRAWN, seconds))
    expect(undone?.certificate.decision_number ?? null).toBe(decision)
  })

  it("names the instant of the first withdrawal", () => {
    const twice = certificate({
      events: [
        { type: "withdrawal", effective_at: "2026-12-01T00:00:00+07:00" },
        { type: "withdrawal", effective_at: WITHDRAWN },
      ],
    })
    const undone = withdrawnSale(oysterFloss, [twice], PLACED, new Date("2026-12-24T00:00:00Z"))
    expect(undone?.withdrawnAt).toEqual(new Date(WITHDRAWN))
  })

  it("is undone by a withdrawal that is recorded late but reaches back before it", () => {
    expect(
      withdrawnSale(oysterFloss, [withdrawn("2026-11-01T00:00:00+07:00")], PLACED, PLACED)
    ).not.toBeNull()
  })

  it("is undone although a newer one lies beside it that was withdrawn before it took effect", () => {
    const annulled = withdrawn("2026-11-01T00:00:00+07:00", {
      issued_on: "2026-11-01",
      decision_number: "200/QĐ-UBND",
    })
    const at = after(WITHDRAWN, 0)
    const undone = withdrawnSale(oysterFloss, [withdrawn(), annulled], PLACED, at)
    expect([undone?.certificate.decision_number, undone?.withdrawnAt]).toEqual([
      "100/QĐ-UBND",
      new Date(WITHDRAWN),
    ])
  })

  it("stands when its certificate merely ran out, whatever lies beside it that never took effect", () => {
    const annulled = withdrawn("2026-11-01T00:00:00+07:00", {
      issued_on: "2026-11-01",
      decision_number: "200/QĐ-UBND",
    })
    const at = new Date("2027-03-01T00:00:00+07:00")
    expect(withdrawnSale(oysterFloss, [certificate(), annulled], PLACED, at)).toBeNull()
  })

  it("is undone too when the certificate had run out by then", () => {
    const at = new Date("2027-03-01T00:00:00+07:00")
    expect(
      withdrawnSale(oysterFloss, [withdrawn("2027-02-20T00:00:00+07:00")], PLACED, at)
    ).not.toBeNull()
  })

  it("stands when the certificate had run out and its withdrawal is still to come", () => {
    const at = new Date("2027-02-19T23:59:59+07:00")
    expect(
      withdrawnSale(oysterFloss, [withdrawn("2027-02-20T00:00:00+07:00")], PLACED, at)
    ).toBeNull()
  })

  it("stands when its certificate was extended, and when the renewal was refused", () => {
    const at = new Date("2027-03-01T00:00:00+07:00")
    for (const type of ["extension", "refusal"] as const) {
      const events = [{ type, effective_at: "2027-01-10T00:00:00+07:00" }]
      expect(withdrawnSale(oysterFloss, [certificate({ events })], PLACED, at)).toBeNull()
    }
  })

  it("is undone when the certificate that followed was withdrawn", () => {
    const follower = withdrawn("2027-01-10T00:00:00+07:00", {
      decision_number: "7/QĐ-UBND",
      issued_on: "2027-01-05",
    })
    const at = new Date("2027-01-11T00:00:00+07:00")
    expect(
      withdrawnSale(oysterFloss, [certificate(), follower], PLACED, at)?.certificate.decision_number
    ).toBe("7/QĐ-UBND")
  })

  it("is undone by the first withdrawal when the certificate that followed was withdrawn too", () => {
    const follower = withdrawn("2027-01-10T00:00:00+07:00", {
      decision_number: "7/QĐ-UBND",
      issued_on: "2027-01-05",
    })
    const at = new Date("2027-01-11T00:00:00+07:00")
    for (const certificates of [
      [withdrawn(), follower],
      [follower, withdrawn()],
    ]) {
      const undone = withdrawnSale(oysterFloss, certificates, PLACED, at)
      expect(undone?.withdrawnAt).toEqual(new Date(WITHDRAWN))
    }
  })

  it("stands when another valid certificate has taken over", () => {
    const follower = certificate({ decision_number: "7/QĐ-UBND", issued_on: "2026-12-01" })
    const at = new Date("2026-12-02T00:00:00+07:00")
    expect(withdrawnSale(oysterFloss, [withdrawn(), follower], PLACED, at)).toBeNull()
  })

  it("stands when only a certificate replaced long before it was withdrawn", () => {
    const old = withdrawn(WITHDRAWN, { decision_number: "1/QĐ-UBND", issued_on: "2021-01-31" })
    const at = new Date("2027-06-01T00:00:00+07:00")
    expect(withdrawnSale(oysterFloss, [old, certificate()], PLACED, at)).toBeNull()
  })
})

describe("a sale whose certificate merely runs out", () => {
  it("stands at any later instant", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 * 365 * 86_400 }), (seconds) => {
        const at = after(PLACED.toISOString(), seconds)
        expect(withdrawnSale(oysterFloss, [certificate()], PLACED, at)).toBeNull()
      })
    )
  })

  it("stands after a downgrade below three stars", () => {
    const downgraded = certificate({
      decision_number: "7/QĐ-UBND",
      issued_on: "2026-12-01",
      stars: 2,
    })
    const at = new Date("2026-12-02T00:00:00+07:00")
    expect(withdrawnSale(oysterFloss, [certificate(), downgraded], PLACED, at)).toBeNull()
  })
})

describe("hand-over", () => {
  it.each([
    ["none", []],
    ["none", [{ canceled_at: "2026-11-23" }]],
    ["packed", [{ canceled_at: null, shipped_at: null, delivered_at: null }]],
    ["left", [{ shipped_at: "2026-11-23" }]],
    ["left", [{}, { delivered_at: "2026-11-23" }]],
    ["none", [{ delivered_at: "2026-11-23", canceled_at: "2026-11-24" }]],
  ])("%s", (expected, fulfilments) => {
    expect(handOver(fulfilments)).toBe(expected)
  })
})
