import { describe, expect, it } from "vitest"
import { certificateDays } from "../certificate-days"
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
