import { describe, expect, it } from "vitest"
import { certificateDays, mayConcern } from "../certificate-days"
import { localDate } from "../local-date"
import { certificate, local } from "./any-certificate"

const AT = local("2026-11-23T12:00:00")

describe("the days of a certificate", () => {
  it("are its window and its end under 26/2026", () => {
    const facts = { ...certificate({ issued_on: "2026-06-01" }), legal_basis: "d26_2026" as const }
    expect(certificateDays(facts, AT)).toEqual([
      { day: "2028-12-03", kind: "window_opens" },
      { day: "2029-02-01", kind: "window_closes" },
      { day: "2029-06-01", kind: "ends" },
    ])
  })

  it("have the issuer's notice too under 148", () => {
    const facts = { ...certificate(), legal_basis: "d148_2023" as const }
    expect(certificateDays(facts, AT)).toEqual([
      { day: "2026-08-04", kind: "window_opens" },
      { day: "2026-10-03", kind: "window_closes" },
      { day: "2027-01-01", kind: "notice_due" },
      { day: "2027-01-31", kind: "ends" },
    ])
  })

  it("are none once it was withdrawn", () => {
    const events = [{ type: "withdrawal" as const, effective_at: local("2026-11-01") }]
    const facts = { ...certificate({ events }), legal_basis: "d148_2023" as const }
    expect(certificateDays(facts, AT)).toEqual([])
  })
})

describe("the time that has days of a certificate", () => {
  const facts = { ...certificate(), legal_basis: "d148_2023" as const }
  const period = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) })

  it.each([
    ["2026-07-01", "2026-08-03", false],
    ["2026-07-01", "2026-08-04", true],
    ["2026-11-01", "2026-11-30", true],
    ["2027-01-31", "2027-02-28", true],
    ["2027-02-01", "2027-02-28", false],
  ])("%s to %s: %s", (from, to, concerned) => {
    expect(mayConcern(facts, period(from, to))).toBe(concerned)
  })

  it("has all of them", () => {
    for (const { day } of certificateDays(facts, AT)) {
      expect(mayConcern(facts, period(day, day)), day).toBe(true)
    }
  })
})
