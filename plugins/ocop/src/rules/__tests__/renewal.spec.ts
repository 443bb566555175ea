import { describe, expect, it } from "vitest"
import { filingWindow } from "../filing-window"
import { localDate } from "../local-date"
import { lawOfDossier, renewalDuties, type RenewableFacts } from "../renewal"
import { certificate, dossier, local } from "./any-certificate"

function under(
  legal_basis: RenewableFacts["legal_basis"],
  facts: Partial<RenewableFacts> = {}
): RenewableFacts {
  return { ...certificate(), legal_basis, ...facts }
}

/** Duties as "law kind state", one second before, at and one second after midnight of a day. */
function around(subject: RenewableFacts, day: string): string[] {
  return [-1000, 0, 1000].map((ms) =>
    renewalDuties(subject, new Date(local(day).getTime() + ms))
      .map((duty) => `${duty.law} ${duty.kind} ${duty.state}`)
      .join(", ")
  )
}

describe("the filing window", () => {
  it.each([
    ["2027-01-31", "2026-08-04", "2026-10-03"],
    ["2026-11-18", "2026-05-22", "2026-07-21"],
    ["2026-11-19", "2026-05-23", "2026-07-22"],
    ["2026-09-19", "2026-05-22", "2026-05-22"],
  ])("of a certificate that ends on %s is %s to %s", (end, from, to) => {
    expect(filingWindow(localDate(end))).toEqual({ from, to })
  })

  it.each(["2026-09-18", "2024-06-30"])("never was for an end on %s", (end) => {
    expect(filingWindow(localDate(end))).toBe(null)
  })
})

describe("what a certificate of 2024 under 148 asks for", () => {
  const subject = under("d148_2023")
  const notice = "d148_2023 written_notice"
  const filing = "d26_2026 file_dossier"

  it.each([
    ["in force of 26/2026", "2026-05-22", `${notice} open`, `${filing} ahead, ${notice} open`],
    [
      "the window opens",
      "2026-08-04",
      `${filing} ahead, ${notice} open`,
      `${filing} open, ${notice} open`,
    ],
    [
      "the window closes",
      "2026-10-04",
      `${filing} open, ${notice} open`,
      `${filing} passed, ${notice} open`,
    ],
    [
      "the notice is too late",
      "2027-01-02",
      `${filing} passed, ${notice} open`,
      `${filing} passed, ${notice} passed`,
    ],
    ["it is over", "2027-02-01", `${filing} passed, ${notice} passed`, ""],
  ])("%s", (_case, day, before, after) => {
    expect(around(subject, day)).toEqual([before, after, after])
  })

  it("names who, from when and until when", () => {
    expect(renewalDuties(subject, local("2026-11-23"))).toEqual([
      {
        law: "d26_2026",
        kind: "file_dossier",
        by: "producer",
        from: "2026-08-04",
        to: "2026-10-03",
        state: "passed",
      },
      {
        law: "d148_2023",
        kind: "written_notice",
        by: "issuer",
        until: "2027-01-01",
        state: "open",
      },
    ])
  })
})

describe("each law asks for its own", () => {
  const at = local("2026-11-23")
  const asked = (subject: RenewableFacts) =>
    renewalDuties(subject, at).map((duty) => `${duty.law} ${duty.kind}`)

  it("1048/2019 knew neither notice nor window", () => {
    const subject = under("d1048_2019", { issued_on: "2023-01-31", last_valid_day: "2026-12-31" })
    expect(renewalDuties(subject, local("2026-05-21"))).toEqual([])
    expect(asked(subject)).toEqual(["d26_2026 file_dossier"])
  })

  it("148 as amended asks for the notice", () => {
    expect(asked(under("d148_d1489"))).toEqual([
      "d26_2026 file_dossier",
      "d148_d1489 written_notice",
    ])
  })

  it("26/2026 asks for the dossier only, and is known to what was issued under it at once", () => {
    const subject = under("d26_2026", { issued_on: "2026-06-01" })
    expect(asked(subject)).toEqual(["d26_2026 file_dossier"])
    expect(renewalDuties(subject, local("2026-05-01"))).toMatchObject([
      { from: "2028-12-03", to: "2029-02-01", state: "ahead" },
    ])
  })

  it("an end before the law could ask for a dossier asks for none", () => {
    const subject = under("d148_2023", { issued_on: "2023-09-18" })
    expect(renewalDuties(subject, local("2026-08-01"))).toEqual([
      {
        law: "d148_2023",
        kind: "written_notice",
        by: "issuer",
        until: "2026-08-19",
        state: "open",
      },
    ])
  })
})

describe("nothing is asked for", () => {
  const at = local("2026-11-23")

  it("a certificate that was withdrawn", () => {
    const events = [{ type: "withdrawal" as const, effective_at: local("2026-11-01") }]
    expect(renewalDuties(under("d148_2023", { events }), at)).toEqual([])
  })

  it("a certificate that was superseded", () => {
    const old = under("d148_2023")
    const newer = certificate({ issued_on: "2026-11-01", decision_number: "300/QĐ-UBND" })
    expect(renewalDuties(old, at, { certificates: [old, newer] })).toEqual([])
    expect(renewalDuties(old, local("2026-10-31"), { certificates: [old, newer] })).toHaveLength(2)
  })

  it("a certificate that runs on by extension", () => {
    const events = [{ type: "extension" as const, effective_at: local("2027-01-20") }]
    const subject = under("d148_2023", { events })
    expect(renewalDuties(subject, local("2027-03-01"), { dossiers: [dossier()] })).toEqual([])
  })
})

describe("the law of a dossier", () => {
  it.each([
    ["2023-02-23", "d1048_2019"],
    ["2023-02-24", "d148_2023"],
    ["2025-07-05", "d148_2023"],
    ["2025-07-06", "d148_d1489"],
    ["2026-05-21", "d148_d1489"],
    ["2026-05-22", "d26_2026"],
  ])("received on %s is %s", (day, law) => {
    expect(lawOfDossier(localDate(day))).toBe(law)
  })
})
