import { describe, expect, it } from "vitest"
import { certificateStatus } from "../certificate-status"
import { certificate, dossier, local } from "./any-certificate"

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
