import type { Translate } from "~/i18n/translate"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day, moment } from "~/lib/format.server"
import type { ReconciledLine, State } from "./contract"

type T = Translate<CertificatesKey>

function shownState(state: State | null, t: T) {
  return (
    state && {
      stars: t("stars.n", { n: state.stars }),
      decision_number: state.decision_number,
      issued_on: t("line.issued", { day: day(state.issued_on) }),
      last_valid_day: t("line.until", { day: day(state.last_valid_day) }),
      withdrawn_on: state.withdrawn_on && t("line.withdrawn", { day: day(state.withdrawn_on) }),
    }
  )
}

export type ShownState = ReturnType<typeof shownState>
export type Field = keyof NonNullable<ShownState>

const FIELDS = ["stars", "decision_number", "issued_on", "last_valid_day", "withdrawn_on"] as const

/** A line as the page shows it. */
export function shownLine(line: ReconciledLine, t: T) {
  const { ours, theirs, outcome } = line
  const signed = outcome === "take_theirs" || outcome === "keep_ours"
  return {
    id: line.id,
    code: line.product_code,
    name: line.product_name || line.product_code,
    producer: line.producer_name,
    difference: line.difference,
    differenceText: t(`difference.${line.difference}`),
    base: shownState(line.base, t),
    ours: shownState(ours, t),
    theirs: shownState(theirs, t),
    differs: ours && theirs ? FIELDS.filter((field) => ours[field] !== theirs[field]) : [],
    open: line.difference !== "agreed" && !signed,
    signed:
      outcome && line.signed_at
        ? t("line.signedBy", {
            outcome: t(`line.${outcome}`),
            name: line.signed_by_name ?? "–",
            at: moment(line.signed_at),
          })
        : null,
    reason: line.reason,
    /** Theirs is there to be taken, and of a product that we have. */
    takeable: theirs !== null && line.ocop_product_id !== null,
    /** Their decision is not on record here: the rest of it is asked for. */
    newDecision: theirs !== null && ours?.decision_number !== theirs.decision_number,
    issuedOn: theirs?.issued_on ?? "",
    kind: ours ? (theirs && theirs.stars > ours.stars ? "upgrade" : "re_evaluation") : "first",
  }
}

export type ShownLine = ReturnType<typeof shownLine>
