import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CertificateFacts, DossierFacts } from "../certificate"
import { certificateStatus, statusChanges } from "../certificate-status"

function certificate(facts: Partial<CertificateFacts> & { issued_on: string }): CertificateFacts {
  return {
    decision_number: "100/QĐ-UBND",
    decided_on: facts.issued_on,
    last_valid_day: null,
    stars: 4,
    events: [],
    ...facts,
  }
}

function dossier(facts: Partial<DossierFacts> = {}): DossierFacts {
  return {
    kind: "re_evaluation",
    state: "at_commune",
    received_on: "2026-12-01",
    accepted_on: "2026-12-03",
    decided_on: null,
    ...facts,
  }
}

/** Local time in Vietnam, whatever the clock of the machine says. */
function local(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`)
}

const january2024 = certificate({ issued_on: "2024-01-31" })
const extension = { type: "extension" as const, effective_at: local("2027-01-20") }
const extended = certificate({ issued_on: "2024-01-31", events: [extension] })
const withdrawn = certificate({
  issued_on: "2024-01-31",
  events: [{ type: "withdrawal", effective_at: local("2026-06-15") }],
})
const threeStars = certificate({ issued_on: "2024-01-31", stars: 3 })
const fourStars = certificate({
  issued_on: "2026-03-10",
  stars: 4,
  decision_number: "200/QĐ-UBND",
})
const both = { certificates: [threeStars, fourStars] }
const refused = certificate({
  issued_on: "2024-01-31",
  events: [extension, { type: "refusal", effective_at: local("2027-03-01") }],
})
const withdrawnAfterUpgrade = certificate({
  issued_on: "2024-01-31",
  stars: 3,
  events: [{ type: "withdrawal", effective_at: local("2026-06-15") }],
})

describe("the status of a certificate one second before, at, and one second after the instant", () => {
  it.each([
    ["1 start", january2024, {}, "2024-01-31", "not_yet_valid", "active normal"],
    ["2 window opens", january2024, {}, "2026-08-04", "active normal", "active filing_window"],
    [
      "3 window closes",
      january2024,
      {},
      "2026-10-04",
      "active filing_window",
      "active filing_late",
    ],
    ["4 expiry on a Sunday", january2024, {}, "2027-02-01", "active filing_late", "expired"],
    [
      "5 extension recorded",
      extended,
      { dossiers: [dossier()] },
      "2027-02-01",
      "active under_re_evaluation",
      "extended",
    ],
    [
      "6 extension runs out",
      extended,
      { dossiers: [dossier()] },
      "2027-07-31",
      "extended",
      "expired",
    ],
    [
      "7 refused while extended",
      refused,
      { dossiers: [dossier()] },
      "2027-03-01",
      "extended",
      "expired",
    ],
    ["8 withdrawn", withdrawn, {}, "2026-06-15", "active normal", "withdrawn"],
    ["9 the old one of an upgrade", threeStars, both, "2026-03-10", "active normal", "superseded"],
    [
      "9 the new one of an upgrade",
      fourStars,
      both,
      "2026-03-10",
      "not_yet_valid",
      "active normal",
    ],
    [
      "10 leap day",
      certificate({ issued_on: "2024-02-29" }),
      {},
      "2027-03-01",
      "active filing_late",
      "expired",
    ],
    [
      "11 end of February is not stretched",
      certificate({ issued_on: "2025-02-28" }),
      {},
      "2028-02-29",
      "active filing_late",
      "expired",
    ],
    [
      "12 no clamp in August",
      certificate({ issued_on: "2024-08-31" }),
      {},
      "2027-09-01",
      "active filing_late",
      "expired",
    ],
    [
      "13 turn of the year",
      certificate({ issued_on: "2023-12-31" }),
      {},
      "2027-01-01",
      "active filing_late",
      "expired",
    ],
    [
      "14 the printed end date wins",
      certificate({ issued_on: "2024-01-31", last_valid_day: "2027-01-30" }),
      {},
      "2027-01-31",
      "active filing_late",
      "expired",
    ],
    [
      "17 superseded, then withdrawn",
      withdrawnAfterUpgrade,
      { certificates: [withdrawnAfterUpgrade, fourStars] },
      "2026-06-15",
      "superseded",
      "withdrawn",
    ],
    ["18 extension without a dossier", extended, {}, "2027-02-01", "active filing_late", "expired"],
    [
      "18 issued under the new decision",
      certificate({
        issued_on: "2026-05-22",
        events: [{ type: "extension", effective_at: local("2029-05-01") }],
      }),
      { dossiers: [dossier({ received_on: "2029-01-10", accepted_on: null })] },
      "2029-05-23",
      "active filing_late",
      "expired",
    ],
  ])("%s", (_case, subject, surroundings, day, before, after) => {
    const instant = local(day).getTime()
    const at = (ms: number) => {
      const { status, phase } = certificateStatus(subject, new Date(instant + ms), surroundings)
      return phase ? `${status} ${phase}` : status
    }
    expect(at(-1000)).toBe(before)
    expect(at(-1)).toBe(before)
    expect(at(0)).toBe(after)
    expect(at(1000)).toBe(after)
  })

  it("16 ends with the Vietnamese day, seven hours before the day of a server in UTC", () => {
    expect(certificateStatus(january2024, new Date("2027-01-31T16:59:59Z")).status).toBe("active")
    expect(certificateStatus(january2024, new Date("2027-01-31T17:00:00Z")).status).toBe("expired")
  })
})

describe("what does not extend a certificate", () => {
  const afterEnd = local("2027-02-01")
  it.each([
    ["a dossier received after the last day", dossier({ received_on: "2027-02-01" })],
    ["a dossier sent back", dossier({ state: "returned" })],
    ["a draft", dossier({ state: "draft", received_on: null })],
    ["a dossier that was refused", dossier({ state: "refused", decided_on: "2027-01-25" })],
    ["a dossier of an earlier round", dossier({ received_on: "2023-10-01" })],
    ["a first application", dossier({ kind: "first" })],
  ])("%s", (_case, filed) => {
    expect(certificateStatus(extended, afterEnd, { dossiers: [filed] }).status).toBe("expired")
  })
})

describe("a newer certificate that was withdrawn", () => {
  it("does not bring the old one back", () => {
    const newer = certificate({
      issued_on: "2026-03-10",
      events: [{ type: "withdrawal", effective_at: local("2026-04-01") }],
    })
    const status = certificateStatus(threeStars, local("2026-05-01"), {
      certificates: [threeStars, newer],
    })
    expect(status.status).toBe("superseded")
  })
})

const DAY_MS = 86_400_000
const days = fc
  .integer({ min: 0, max: 365 * 12 })
  .map((n) => new Date(Date.parse("2019-01-01T00:00:00Z") + n * DAY_MS).toISOString().slice(0, 10))
const anyCertificate = fc.record({
  decision_number: fc.constantFrom("1/QĐ", "2/QĐ"),
  decided_on: days,
  issued_on: days,
  last_valid_day: fc.constant(null),
  stars: fc.integer({ min: 1, max: 5 }),
  events: fc.array(
    fc.record({
      type: fc.constantFrom("withdrawal" as const, "extension" as const, "refusal" as const),
      effective_at: days.map((day) => new Date(`${day}T09:30:00+07:00`)),
    }),
    { maxLength: 2 }
  ),
})

describe("for any certificates and dossiers", () => {
  it("nothing changes between two neighbouring instants of change", () => {
    const anyDossier = fc.record({
      kind: fc.constantFrom("upgrade" as const, "re_evaluation" as const),
      state: fc.constant("at_province" as const),
      received_on: days,
      accepted_on: fc.option(days),
      decided_on: fc.option(days),
    })
    fc.assert(
      fc.property(anyCertificate, fc.array(anyDossier, { maxLength: 2 }), (subject, dossiers) => {
        const instants = statusChanges(subject, dossiers)
          .map((instant) => instant.getTime())
          .sort((a, b) => a - b)
        instants.forEach((instant, index) => {
          const next = instants[index + 1]
          if (next === undefined || next - instant < 2) return
          const first = certificateStatus(subject, new Date(instant), { dossiers })
          const last = certificateStatus(subject, new Date(next - 1), { dossiers })
          expect(last).toEqual(first)
        })
      })
    )
  })

  it("a certificate never comes back from a withdrawal, and at most one of a product is in force", () => {
    fc.assert(
      fc.property(fc.array(anyCertificate, { maxLength: 4 }), days, (certificates, day) => {
        const at = local(day)
        const statuses = certificates.map((one) => certificateStatus(one, at, { certificates }))
        const later = new Date(at.getTime() + 1000 * DAY_MS)
        certificates.forEach((one, index) => {
          if (statuses[index]?.status !== "withdrawn") return
          expect(certificateStatus(one, later, { certificates }).status).toBe("withdrawn")
        })
        const distinct = new Set(
          certificates
            .filter((_one, index) => ["active", "extended"].includes(statuses[index]?.status ?? ""))
            .map((one) => `${one.issued_on} ${one.decided_on} ${one.decision_number}`)
        )
        expect(distinct.size).toBeLessThanOrEqual(1)
      })
    )
  })
})
