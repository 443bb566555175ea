import type { DossierFacts } from "./certificate"
import { addDays, localDate, type LocalDate } from "./local-date"
import { lawOfDossier } from "./renewal"
import { addWorkingDays } from "./working-days"

/** The commune writes its report (Mẫu 03) and its letter within 15 working days: Decision 26/2026, art. 7. */
const COMMUNE_WORKING_DAYS = 15
/** A re-evaluation is decided within 45 days of a complete file: art. 7.6. */
const RE_EVALUATION_DAYS = 45

/** Dossiers received before 22/05/2026 finish under the old rules within 60 or 30 days: art. 12.2. */
const OLD_LAW_ENDS = { first: "2026-07-21", upgrade: "2026-07-21", re_evaluation: "2026-06-21" }

/** Rounds of art. 5 as month and day: what arrives before the first is decided before the second, which may be next year. */
const PROVINCE_ROUNDS = [
  { before: "04-30", decided: "06-30" },
  { before: "10-30", decided: "12-30" },
]
const MINISTRY_ROUNDS = [
  { before: "01-30", decided: "03-30" },
  { before: "07-30", decided: "09-30" },
]

/** What the deadline needs of a dossier; days are `yyyy-mm-dd`. */
export type DossierTiming = Pick<DossierFacts, "kind" | "state" | "received_on" | "accepted_on"> & {
  /** When the commune sent it to the province. */
  sent_to_province_on?: string | null
  /** When the province sent it to the ministry. */
  sent_to_ministry_on?: string | null
}

export type DeadlineRule =
  "commune_15_working_days" | "decision_45_days" | "province_round" | "ministry_round" | "old_law"

/** Last day by which whoever has the dossier must act, and the rule it comes from. */
export type DossierDeadline = { lastDay: LocalDate; rule: DeadlineRule }

/**
 * By when the office that has a dossier must be done with it; null while the producer has it, once it is decided, or where the
 * day it counts from is not recorded. "Before 30/06" ends with 29/06, and a file of 30/04 is too late for "before 30/04".
 */
export function dossierDeadline(dossier: DossierTiming): DossierDeadline | null {
  const { kind, state, received_on } = dossier
  if (!received_on || !["submitted", "at_commune", "at_province", "at_ministry"].includes(state)) {
    return null
  }
  const received = localDate(received_on)
  if (lawOfDossier(received) !== "d26_2026") {
    return { lastDay: localDate(OLD_LAW_ENDS[kind]), rule: "old_law" }
  }
  const complete = dossier.accepted_on ? localDate(dossier.accepted_on) : null
  if (state === "submitted" || state === "at_commune") {
    const lastDay = addWorkingDays(complete ?? received, COMMUNE_WORKING_DAYS)
    return { lastDay, rule: "commune_15_working_days" }
  }
  if (kind === "re_evaluation") {
    return complete && { lastDay: addDays(complete, RE_EVALUATION_DAYS), rule: "decision_45_days" }
  }
  if (state === "at_province") {
    return round(PROVINCE_ROUNDS, dossier.sent_to_province_on, "province_round")
  }
  return round(MINISTRY_ROUNDS, dossier.sent_to_ministry_on, "ministry_round")
}

/** Whether the day of the deadline is over at `today`. */
export function isOverdue(deadline: DossierDeadline | null, today: LocalDate): boolean {
  return deadline !== null && today > deadline.lastDay
}

function round(
  rounds: readonly { before: string; decided: string }[],
  sentOn: string | null | undefined,
  rule: DeadlineRule
): DossierDeadline | null {
  if (!sentOn) return null
  const year = Number(sentOn.slice(0, 4))
  const found = [year, year + 1]
    .flatMap((one) =>
      rounds.map(({ before, decided }) => [`${one}-${before}`, `${one}-${decided}`])
    )
    .find(([before = ""]) => sentOn < before)
  return found?.[1] ? { lastDay: addDays(localDate(found[1]), -1), rule } : null
}
