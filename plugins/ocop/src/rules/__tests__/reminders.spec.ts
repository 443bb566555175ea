import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CertificateFacts } from "../certificate"
import { dueReminders } from "../reminders"
import { certificate, certificates, DAY_MS, instants, local } from "./any-certificate"

const ending = { id: "ocert_1", ...certificate() }
const keys = (reminders: { key: string }[]) => reminders.map((one) => one.key)

describe("reminders of a certificate that ends on 31/01/2027", () => {
  it.each([
    [180, "2026-08-04", []],
    [120, "2026-10-03", [180]],
    [90, "2026-11-02", [180, 120]],
    [30, "2027-01-01", [180, 120, 90]],
    [7, "2027-01-24", [180, 120, 90, 30]],
  ])("%i days ahead: due from midnight of %s, not a second before", (days, day, older) => {
    const sent = older.map((one) => `ocert_1:${one}`)
    const midnight = local(day).getTime()
    for (const ms of [-1000, -1]) {
      expect(dueReminders(ending, new Date(midnight + ms), sent)).toEqual({ due: [], missed: [] })
    }
    for (const ms of [0, 1000]) {
      expect(dueReminders(ending, new Date(midnight + ms), sent)).toEqual({
        due: [
          { key: `ocert_1:${days}`, days, on: day, daysLeft: days, lastValidDay: "2027-01-31" },
        ],
        missed: [],
      })
    }
  })

  it("after an outage only the nearest is due and the older ones are missed", () => {
    const answer = dueReminders(ending, local("2026-12-15T09:00:00"), ["ocert_1:180"])
    expect(answer).toEqual({
      due: [
        {
          key: "ocert_1:90",
          days: 90,
          on: "2026-11-02",
          daysLeft: 47,
          lastValidDay: "2027-01-31",
        },
      ],
      missed: [
        {
          key: "ocert_1:120",
          days: 120,
          on: "2026-10-03",
          daysLeft: 47,
          lastValidDay: "2027-01-31",
        },
      ],
    })
  })

  it("are due to the last second of the last day, and only missed after it", () => {
    const sent = [180, 120, 90, 30].map((days) => `ocert_1:${days}`)
    expect(keys(dueReminders(ending, local("2027-01-31T23:59:59"), sent).due)).toEqual([
      "ocert_1:7",
    ])
    const over = dueReminders(ending, local("2027-02-01"), sent)
    expect([keys(over.due), keys(over.missed)]).toEqual([[], ["ocert_1:7"]])
  })

  it("begin with the certificate, not before it", () => {
    const short = { ...ending, issued_on: "2026-12-01", last_valid_day: "2027-01-31" }
    expect(dueReminders(short, local("2026-11-30T23:59:59"), [])).toEqual({ due: [], missed: [] })
    expect(keys(dueReminders(short, local("2026-12-01"), []).due)).toEqual(["ocert_1:90"])
  })
})

describe("no reminder is due", () => {
  const day = local("2026-08-10T09:00:00")
  const none = { due: [], missed: [] }

  it("when it was sent", () => {
    expect(dueReminders(ending, day, new Set(["ocert_1:180"]))).toEqual(none)
  })

  it.each(["2026-08-01", "2026-12-01"])("for a withdrawal with effect from %s", (from) => {
    const events = [{ type: "withdrawal" as const, effective_at: local(from) }]
    expect(dueReminders({ ...ending, events }, day, [])).toEqual(none)
    expect(dueReminders({ ...ending, events: null }, day, []).due).toHaveLength(1)
  })

  it("for a certificate that has a successor, begun or waiting", () => {
    for (const issued_on of ["2026-08-01", "2026-12-01"]) {
      const successor = certificate({ issued_on, decision_number: "300/QĐ-UBND" })
      const both = { certificates: [ending, successor] }
      expect(dueReminders(ending, day, [], both)).toEqual(none)
    }
    const older = certificate({ issued_on: "2023-01-31" })
    expect(dueReminders(ending, day, [], { certificates: [older, ending] }).due).toHaveLength(1)
  })

  it("but an extension or a refusal does not silence them", () => {
    const events = [
      { type: "extension" as const, effective_at: local("2026-08-01") },
      { type: "refusal" as const, effective_at: local("2026-08-02") },
    ]
    expect(dueReminders({ ...ending, events }, day, []).due).toHaveLength(1)
  })
})

describe("for any certificate and any times the job runs at", () => {
  const subject = certificates
    .filter((held) => held.length > 0)
    .map((held): CertificateFacts & { id: string } => ({
      id: "ocert_1",
      ...certificate(),
      ...held[0],
    }))

  it("each reminder is sent at most once, in falling order, before the end", () => {
    fc.assert(
      fc.property(
        subject,
        instants,
        fc.array(fc.nat(60), { maxLength: 20 }),
        (one, from, steps) => {
          const sent: string[] = []
          const days: number[] = []
          let at = from.getTime()
          for (const step of steps) {
            at += step * DAY_MS
            const { due } = dueReminders(one, new Date(at), sent)
            expect(due.length).toBeLessThanOrEqual(1)
            for (const reminder of due) {
              expect(sent).not.toContain(reminder.key)
              expect(reminder.daysLeft).toBeGreaterThanOrEqual(0)
              expect(reminder.daysLeft).toBeLessThanOrEqual(reminder.days)
              sent.push(reminder.key)
              days.push(reminder.days)
            }
          }
          expect(days).toEqual([...new Set(days)].sort((a, b) => b - a))
        }
      ),
      { numRuns: 300 }
    )
  })

  it("none is both due and missed, and none of those sent is either", () => {
    fc.assert(
      fc.property(
        subject,
        instants,
        fc.subarray([180, 120, 90, 30, 7]).map((days) => days.map((day) => `ocert_1:${day}`)),
        (one, at, sent) => {
          const { due, missed } = dueReminders(one, at, sent)
          const all = [...keys(due), ...keys(missed)]
          expect(new Set(all).size).toBe(all.length)
          expect(all.filter((key) => sent.includes(key))).toEqual([])
        }
      ),
      { numRuns: 300 }
    )
  })
})
