import fc from "fast-check"
import type { CertificateFacts, DossierFacts } from "../certificate"

/** A certificate of four stars for three years from 31/01/2024, with what the test says instead. */
export function certificate(facts: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    decision_number: "100/QĐ-UBND",
    decided_on: facts.issued_on ?? "2024-01-25",
    issued_on: "2024-01-31",
    last_valid_day: null,
    stars: 4,
    events: [],
    ...facts,
  }
}

/** A re-evaluation dossier that the commune took as complete on 03/12/2026. */
export function dossier(facts: Partial<DossierFacts> = {}): DossierFacts {
  return {
    kind: "re_evaluation",
    state: "at_commune",
    received_on: "2026-12-01",
    accepted_on: "2026-12-03",
    decided_on: null,
    ...facts,
  }
}

/** Local time in Vietnam, `yyyy-mm-dd` or `yyyy-mm-ddThh:mm:ss`, whatever the clock of the machine says. */
export function local(text: string): Date {
  return new Date(text.includes("T") ? `${text}+07:00` : `${text}T00:00:00+07:00`)
}

export const DAY_MS = 86_400_000

/** Days between 2019 and 2031. */
export const days = fc
  .integer({ min: 0, max: 365 * 12 })
  .map((n) => new Date(Date.parse("2019-01-01T00:00:00Z") + n * DAY_MS).toISOString().slice(0, 10))

/** Any instant of those years, midnights of Vietnam more often than chance has them. */
export const instants = fc.oneof(
  days.map((day) => local(day)),
  fc
    .integer({ min: Date.parse("2019-01-01T00:00:00Z"), max: Date.parse("2033-01-01T00:00:00Z") })
    .map((ms) => new Date(ms))
)

const events = fc.array(
  fc.record({
    type: fc.constantFrom("withdrawal" as const, "extension" as const, "refusal" as const),
    effective_at: instants,
  }),
  { maxLength: 2 }
)

/** Certificates of one product; decision numbers are its own, as in the database. */
export const certificates = fc
  .array(
    fc.record({
      decided_on: days,
      issued_on: days,
      last_valid_day: fc.option(days, { freq: 4 }),
      stars: fc.integer({ min: 1, max: 5 }),
      events,
    }),
    { maxLength: 4 }
  )
  .map((held) => held.map((one, index) => ({ ...one, decision_number: `${index}/QĐ-UBND` })))

/** Dossiers of one product in any state, their dates in any order. */
export const dossiers = fc.array(
  fc.record({
    kind: fc.constantFrom("first" as const, "upgrade" as const, "re_evaluation" as const),
    state: fc.constantFrom(
      "draft" as const,
      "submitted" as const,
      "at_commune" as const,
      "at_province" as const,
      "at_ministry" as const,
      "recognised" as const,
      "refused" as const,
      "returned" as const
    ),
    received_on: fc.option(days),
    accepted_on: fc.option(days),
    decided_on: fc.option(days),
  }),
  { maxLength: 3 }
)
