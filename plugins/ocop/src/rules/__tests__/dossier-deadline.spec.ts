import { describe, expect, it } from "vitest"
import { dossierDeadline, isOverdue, type DossierTiming } from "../dossier-deadline"
import { localDate } from "../local-date"
import { addWorkingDays, isWorkingDay } from "../working-days"

function dossier(facts: Partial<DossierTiming> = {}): DossierTiming {
  return {
    kind: "first",
    state: "at_commune",
    received_on: "2026-11-02",
    accepted_on: null,
    ...facts,
  }
}

describe("a working day", () => {
  it.each([
    ["2026-11-20", true],
    ["2026-11-21", false],
    ["2026-11-22", false],
    ["2026-11-23", true],
    ["2027-01-01", false],
    ["2026-04-30", false],
    ["2026-05-01", false],
    ["2026-09-02", false],
    ["2026-09-03", true],
  ])("%s: %s", (day, works) => {
    expect(isWorkingDay(localDate(day))).toBe(works)
  })

  it("is counted without the first, weekends and fixed days off", () => {
    expect(addWorkingDays(localDate("2026-11-20"), 0)).toBe("2026-11-20")
    expect(addWorkingDays(localDate("2026-11-20"), 1)).toBe("2026-11-23")
    expect(addWorkingDays(localDate("2026-11-21"), 1)).toBe("2026-11-23")
    expect(addWorkingDays(localDate("2026-04-29"), 1)).toBe("2026-05-04")
    expect(addWorkingDays(localDate("2026-12-31"), 15)).toBe("2027-01-22")
  })
})

describe("at the commune", () => {
  it("15 working days from receipt, from the complete file once it is accepted", () => {
    const commune = { lastDay: "2026-11-23", rule: "commune_15_working_days" }
    expect(dossierDeadline(dossier())).toEqual(commune)
    expect(dossierDeadline(dossier({ state: "submitted" }))).toEqual(commune)
    expect(dossierDeadline(dossier({ kind: "re_evaluation" }))).toEqual(commune)
    expect(dossierDeadline(dossier({ accepted_on: "2026-11-04" }))?.lastDay).toBe("2026-11-25")
  })
})

describe("a re-evaluation beyond the commune", () => {
  it.each(["at_province", "at_ministry"] as const)(
    "%s is decided within 45 days of the complete file",
    (state) => {
      const filed = dossier({ kind: "re_evaluation", state, accepted_on: "2026-11-02" })
      expect(dossierDeadline(filed)).toEqual({ lastDay: "2026-12-17", rule: "decision_45_days" })
      expect(dossierDeadline({ ...filed, accepted_on: null })).toBe(null)
    }
  )
})

describe("the rounds of the province, for first and upgrade", () => {
  it.each([
    ["2026-10-29", "2026-12-29"],
    ["2026-10-30", "2027-06-29"],
    ["2026-12-31", "2027-06-29"],
    ["2027-01-01", "2027-06-29"],
    ["2027-04-29", "2027-06-29"],
    ["2027-04-30", "2027-12-29"],
  ])("sent on %s: by %s", (sent_to_province_on, lastDay) => {
    for (const kind of ["first", "upgrade"] as const) {
      const filed = dossier({ kind, state: "at_province", sent_to_province_on })
      expect(dossierDeadline(filed)).toEqual({ lastDay, rule: "province_round" })
    }
  })
})

describe("the rounds of the ministry", () => {
  it.each([
    ["2026-07-29", "2026-09-29"],
    ["2026-07-30", "2027-03-29"],
    ["2026-12-31", "2027-03-29"],
    ["2027-01-29", "2027-03-29"],
    ["2027-01-30", "2027-09-29"],
  ])("sent on %s: by %s", (sent_to_ministry_on, lastDay) => {
    const filed = dossier({
      state: "at_ministry",
      sent_to_province_on: "2026-06-01",
      sent_to_ministry_on,
    })
    expect(dossierDeadline(filed)).toEqual({ lastDay, rule: "ministry_round" })
  })
})

describe("a dossier of the old law", () => {
  it.each([
    ["first", "2026-07-21"],
    ["upgrade", "2026-07-21"],
    ["re_evaluation", "2026-06-21"],
  ] as const)("%s: finishes by %s, wherever it is", (kind, lastDay) => {
    for (const state of ["submitted", "at_commune", "at_province", "at_ministry"] as const) {
      const filed = dossier({ kind, state, received_on: "2026-05-21", accepted_on: "2026-05-25" })
      expect(dossierDeadline(filed)).toEqual({ lastDay, rule: "old_law" })
    }
    expect(dossierDeadline(dossier({ kind, received_on: "2026-05-22" }))?.rule).toBe(
      "commune_15_working_days"
    )
  })
})

describe("no deadline", () => {
  it.each(["draft", "returned", "recognised", "refused"] as const)(
    "runs while it is %s",
    (state) => {
      expect(dossierDeadline(dossier({ state, sent_to_province_on: "2026-11-10" }))).toBe(null)
    }
  )

  it("is known where the day it counts from is not", () => {
    expect(dossierDeadline(dossier({ received_on: null }))).toBe(null)
    expect(dossierDeadline(dossier({ state: "at_province" }))).toBe(null)
    expect(dossierDeadline(dossier({ state: "at_ministry", sent_to_ministry_on: null }))).toBe(null)
  })
})

describe("a dossier", () => {
  it("is overdue from the day after its last day", () => {
    const deadline = dossierDeadline(dossier())
    expect(isOverdue(deadline, localDate("2026-11-23"))).toBe(false)
    expect(isOverdue(deadline, localDate("2026-11-24"))).toBe(true)
    expect(isOverdue(null, localDate("2026-11-24"))).toBe(false)
  })
})
