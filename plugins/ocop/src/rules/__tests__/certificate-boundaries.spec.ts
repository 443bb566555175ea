import { describe, expect, it } from "vitest"
import type { CertificateFacts } from "../certificate"
import { certificateStatus, type CertificateSurroundings } from "../certificate-status"
import { currentCertificate, sellable } from "../sellable"
import { certificate, dossier, local } from "./any-certificate"

/** Status and phase one second before, one millisecond before, at, and one second after an instant. */
function around(
  subject: CertificateFacts,
  instant: Date,
  surroundings: CertificateSurroundings = {}
): string[] {
  return [-1000, -1, 0, 1000].map((ms) => {
    const at = new Date(instant.getTime() + ms)
    const { status, phase } = certificateStatus(subject, at, surroundings)
    return phase ? `${status} ${phase}` : status
  })
}

const beforeAndAfter = (before: string, after: string) => [before, before, after, after]

describe("the filing window, one second before, at, and one second after its ends", () => {
  it.each([
    [
      "does not open before the law is in force",
      "2026-10-31",
      "2026-05-22",
      "active normal",
      "active filing_window",
    ],
    [
      "is one day long for an end on 19/09/2026",
      "2026-09-19",
      "2026-05-22",
      "active normal",
      "active filing_window",
    ],
    [
      "and over the day after",
      "2026-09-19",
      "2026-05-23",
      "active filing_window",
      "active filing_late",
    ],
    [
      "never was for an end on 18/09/2026: late since the law is in force",
      "2026-09-18",
      "2026-05-22",
      "active normal",
      "active filing_late",
    ],
    [
      "opens 180 days ahead when the law is old enough",
      "2026-11-19",
      "2026-05-23",
      "active normal",
      "active filing_window",
    ],
  ])("%s", (_case, last_valid_day, day, before, after) => {
    const subject = certificate({ issued_on: "2023-10-31", last_valid_day })
    expect(around(subject, local(day))).toEqual(beforeAndAfter(before, after))
  })

  it("is unknown to a certificate that ended before the law", () => {
    const subject = certificate({ issued_on: "2021-12-31" })
    expect(around(subject, local("2024-07-04"))).toEqual(
      beforeAndAfter("active normal", "active normal")
    )
    expect(around(subject, local("2025-01-01"))).toEqual(beforeAndAfter("active normal", "expired"))
  })
})

describe("a re-evaluation", () => {
  const subject = certificate()

  it.each([
    ["accepted", dossier(), "2026-12-03", "active filing_late", "active under_re_evaluation"],
    [
      "refused",
      dossier({ state: "refused", decided_on: "2027-01-10" }),
      "2027-01-10",
      "active under_re_evaluation",
      "active filing_late",
    ],
    [
      "an upgrade counts too",
      dossier({ kind: "upgrade" }),
      "2026-12-03",
      "active filing_late",
      "active under_re_evaluation",
    ],
  ])("%s", (_case, filed, day, before, after) => {
    expect(around(subject, local(day), { dossiers: [filed] })).toEqual(
      beforeAndAfter(before, after)
    )
  })

  it.each([
    ["not yet accepted", dossier({ accepted_on: null })],
    ["a first application", dossier({ kind: "first" })],
    ["sent back", dossier({ state: "returned" })],
    ["a draft", dossier({ state: "draft" })],
    ["never received", dossier({ received_on: null })],
    ["accepted before it was received", dossier({ received_on: "2026-12-25" })],
    ["decided without a day: recognised", dossier({ state: "recognised" })],
    ["decided without a day: refused", dossier({ state: "refused" })],
    ["of the round before", dossier({ received_on: "2024-01-30", accepted_on: "2024-01-31" })],
    ["received after the last day", dossier({ received_on: "2027-02-01" })],
  ])("%s: the certificate is simply late", (_case, filed) => {
    expect(certificateStatus(subject, local("2026-12-20"), { dossiers: [filed] })).toEqual({
      status: "active",
      phase: "filing_late",
    })
  })

  it("counts from the first to the last day of the certificate", () => {
    const state = (received_on: string) =>
      certificateStatus(subject, local("2027-01-31T23:59:59"), {
        dossiers: [dossier({ received_on, accepted_on: "2024-02-01" })],
      }).phase
    expect(state("2024-01-31")).toBe("under_re_evaluation")
    expect(state("2027-01-31")).toBe("under_re_evaluation")
  })
})

describe("an extension", () => {
  const recorded = { type: "extension" as const, effective_at: local("2027-02-10T09:00:00") }

  it("recorded after the end begins when it is recorded, not before", () => {
    const subject = certificate({ events: [recorded] })
    const surroundings = { dossiers: [dossier()] }
    expect(around(subject, local("2027-02-01"), surroundings)).toEqual(
      beforeAndAfter("active under_re_evaluation", "expired")
    )
    expect(around(subject, local("2027-02-10T09:00:00"), surroundings)).toEqual(
      beforeAndAfter("expired", "extended")
    )
  })

  it("ends with the result of the dossier", () => {
    const subject = certificate({ events: [recorded] })
    const surroundings = {
      dossiers: [dossier({ state: "refused", decided_on: "2027-03-15" })],
    }
    expect(around(subject, local("2027-03-15"), surroundings)).toEqual(
      beforeAndAfter("extended", "expired")
    )
  })

  it("needs a dossier received by the last day, in the right order of days", () => {
    const subject = certificate({ events: [recorded] })
    const status = (received_on: string) =>
      certificateStatus(subject, local("2027-03-01"), {
        dossiers: [dossier({ received_on, accepted_on: null })],
      }).status
    expect(status("2027-01-31")).toBe("extended")
    expect(status("2027-02-01")).toBe("expired")
  })

  it("is for certificates issued before 22/05/2026 only", () => {
    const status = (issued_on: string) =>
      certificateStatus(
        certificate({ issued_on, last_valid_day: "2027-01-31", events: [recorded] }),
        local("2027-03-01"),
        { dossiers: [dossier()] }
      ).status
    expect(status("2026-05-21")).toBe("extended")
    expect(status("2026-05-22")).toBe("expired")
  })

  it("of an end up to 18/09/2026 is over on 17/03/2027 at the latest", () => {
    const subject = certificate({
      issued_on: "2023-09-18",
      last_valid_day: "2026-09-18",
      events: [{ type: "extension", effective_at: local("2026-09-01") }],
    })
    const filed = dossier({ received_on: "2026-08-01", accepted_on: "2026-08-05" })
    expect(around(subject, local("2027-03-18"), { dossiers: [filed] })).toEqual(
      beforeAndAfter("extended", "expired")
    )
  })
})

describe("a withdrawal", () => {
  it.each([
    "forged_information",
    "criteria_no_longer_met",
    "breach_of_law",
    "misuse_of_mark",
    "production_stopped",
    "other_finding",
  ])("on the ground of %s ends the certificate for good", (ground) => {
    const event = {
      type: "withdrawal" as const,
      effective_at: local("2026-06-15T10:00:00"),
      ground,
    }
    const subject = certificate({ events: [event] })
    expect(around(subject, event.effective_at)).toEqual(
      beforeAndAfter("active normal", "withdrawn")
    )
    expect(sellable({ criteria_set: 8 }, [subject], local("2026-07-01"))).toEqual({
      ok: false,
      reason: "withdrawn",
    })
  })

  it("ends an extended certificate too", () => {
    const subject = certificate({
      events: [
        { type: "extension", effective_at: local("2027-01-20") },
        { type: "withdrawal", effective_at: local("2027-03-05").toISOString() },
      ],
    })
    expect(around(subject, local("2027-03-05"), { dossiers: [dossier()] })).toEqual(
      beforeAndAfter("extended", "withdrawn")
    )
  })

  it("before the certificate begins leaves the older one as it was", () => {
    const old = certificate({ stars: 3 })
    const annulled = certificate({
      issued_on: "2026-03-10",
      decision_number: "200/QĐ-UBND",
      events: [{ type: "withdrawal", effective_at: local("2026-03-10") }],
    })
    const both = [old, annulled]
    expect(around(old, local("2026-03-10"), { certificates: both })).toEqual(
      beforeAndAfter("active normal", "active normal")
    )
    expect(currentCertificate(both, local("2026-04-01"))).toBe(old)
    expect(currentCertificate([annulled], local("2026-04-01"))).toBe(annulled)
    expect(currentCertificate([annulled], local("2026-03-09"))).toBe(null)
  })

  it("a second after it began does not bring the older one back", () => {
    const old = certificate({ stars: 3 })
    const withdrawn = certificate({
      issued_on: "2026-03-10",
      decision_number: "200/QĐ-UBND",
      events: [{ type: "withdrawal", effective_at: local("2026-03-10T00:00:01") }],
    })
    const both = [old, withdrawn]
    expect(certificateStatus(old, local("2026-04-01"), { certificates: both }).status).toBe(
      "superseded"
    )
    expect(sellable({ criteria_set: 8 }, both, local("2026-04-01"))).toEqual({
      ok: false,
      reason: "withdrawn",
    })
  })
})

describe("a later recognition of the same product", () => {
  const old = certificate({ stars: 4 })
  const instant = local("2026-09-01")
  const soldAs = (next: CertificateFacts) =>
    [-1000, 0, 1000].map((ms) => {
      const answer = sellable({ criteria_set: 8 }, [old, next], new Date(instant.getTime() + ms))
      return answer.ok ? answer.stars : answer.reason
    })
  const next = (stars: number) =>
    certificate({ issued_on: "2026-09-01", decision_number: "300/QĐ-UBND", stars })

  it.each([
    ["an upgrade to five stars", 5, [4, 5, 5]],
    ["the same stars again", 4, [4, 4, 4]],
    ["a downgrade to three stars", 3, [4, 3, 3]],
    ["a downgrade below three stars", 2, [4, "too_few_stars", "too_few_stars"]],
  ])("%s counts from its first instant", (_case, stars, sold) => {
    expect(soldAs(next(stars))).toEqual(sold)
  })

  it("of the same day: the later decision wins, then the higher number", () => {
    const at = local("2026-09-02")
    const pick = (a: CertificateFacts, b: CertificateFacts) => [
      currentCertificate([a, b], at),
      currentCertificate([b, a], at),
    ]
    const first = certificate({
      issued_on: "2026-09-01",
      decided_on: "2026-08-20",
      decision_number: "2/QĐ",
    })
    const decidedLater = { ...first, decided_on: "2026-08-21", decision_number: "1/QĐ" }
    expect(pick(first, decidedLater)).toEqual([decidedLater, decidedLater])
    const numberedHigher = { ...first, decision_number: "3/QĐ" }
    expect(pick(first, numberedHigher)).toEqual([numberedHigher, numberedHigher])
  })
})

describe("old certificates keep their own law", () => {
  it.each([
    ["1048/2019", "2023-02-23", "2026-02-24"],
    ["148/2023", "2025-07-05", "2028-07-06"],
    ["148 as amended", "2026-05-21", "2029-05-22"],
  ])("%s: 36 months, and no day is taken by the new decision", (_law, issued_on, over) => {
    const subject = certificate({ issued_on, decided_on: issued_on })
    expect(certificateStatus(subject, new Date(local(over).getTime() - 1)).status).toBe("active")
    expect(certificateStatus(subject, local(over)).status).toBe("expired")
  })
})
