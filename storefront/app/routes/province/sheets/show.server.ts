import { count, day, moment } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import { LAWS, LEVELS } from "../certificates/contract"
import { points } from "../certificates/speak.server"
import { certificatesT } from "../certificates/words.server"
import type { AnyChange, DecisionChange, LineChange, RecordChange, Sheet } from "./contract"
import { sheetsT } from "./words.server"

export type Fact = { label: string; text: string }

/** What a sheet says once, as a list of facts. */
export function headFacts({ kind, head }: Sheet, lang: Lang): Fact[] {
  const t = certificatesT(lang)
  const date = (value: string | null | undefined) => (value ? day(value) : null)
  const law = LAWS.find((one) => one === head.legal_basis)
  const level = LEVELS.find((one) => one === head.issuer_level)
  const facts: [label: string, text: string | null | undefined][] =
    kind === "decision"
      ? [
          [t("form.decided_on"), date(head.decided_on)],
          [t("form.issuer"), head.issuer],
          [t("form.issuer_level"), level && t(`level.${level}`)],
          [t("form.legal_basis"), law && t(`law.${law}`)],
          [t("form.issued_on"), date(head.issued_on)],
          [t("form.last_valid_day"), date(head.last_valid_day)],
        ]
      : [
          [t("reconcile.register"), head.register],
          [t("reconcile.asOf"), date(head.as_of)],
        ]
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []))
}

/** One row of what applying a sheet changes; for what is told in one word, `before` is empty. */
export type ShownChange = {
  row: number | null
  name: string
  note: string
  before: string | null
  after: string
  warnings: string[]
}

export function shownChange(change: AnyChange, lang: Lang): ShownChange {
  if (!("change" in change)) return shownRecognition(change, lang)
  const { row, key, name } = change
  return {
    row,
    name: name ?? key,
    note: [name && key, "from" in change && change.from && day(change.from)]
      .filter(Boolean)
      .join(" · "),
    before: null,
    after: wordOf(change.change, lang),
    warnings: [],
  }
}

function wordOf(change: (RecordChange | LineChange)["change"], lang: Lang): string {
  switch (change) {
    case "created":
    case "updated":
    case "unchanged":
      return sheetsT(lang)(`change.${change}`)
    default:
      return certificatesT(lang)(`difference.${change}`)
  }
}

function shownRecognition(change: DecisionChange, lang: Lang): ShownChange {
  const t = certificatesT(lang)
  const { row, product, before, after, warnings } = change
  const state = (stars: number, until: string, rest: (string | null)[]) =>
    [t("stars.n", { n: stars }), day(until), ...rest].filter(Boolean).join(" · ")
  const score =
    after.score_hundredths === null
      ? null
      : t("product.score", { n: points(after.score_hundredths, lang) })
  return {
    row,
    name: product.name,
    note: `${product.code} · ${product.producer}`,
    before: before
      ? state(before.stars, before.last_valid_day, [
          before.decision_number,
          t(`status.${before.status}`),
        ])
      : t("import.none"),
    after: state(after.stars, after.last_valid_day, [t(`kind.${after.kind}`), score]),
    warnings: warnings.map((warning) => t(`warning.${warning}`)),
  }
}

/** What was written, in one sentence, and where it is seen; null while nothing is. */
export function outcomeOf(sheet: Sheet, lang: Lang) {
  const { kind, head, outcome, applied_at: at } = sheet
  if (!outcome || !at) return null
  const t = sheetsT(lang)
  const n = (value: number | undefined) => count(value ?? 0, lang)
  const by = t("outcome.by", { who: sheet.applied_by_name ?? "", time: moment(at) })
  switch (kind) {
    case "decision": {
      const number = head.decision_number ?? ""
      return {
        text: t("outcome.decision", { n: n(outcome.certificates), number }),
        by,
        to: `/province/certificates?${new URLSearchParams({ q: number })}`,
      }
    }
    case "official-register":
      return {
        text: t("outcome.official-register", {
          lines: n(outcome.lines),
          agreed: n(outcome.agreed),
        }),
        by,
        to: `/province/reconciliations/${outcome.reconciliation_id ?? ""}`,
      }
    default:
      return {
        text: t("outcome.records", {
          created: n(outcome.created),
          updated: n(outcome.updated),
          unchanged: n(outcome.unchanged),
        }),
        by,
        to: REGISTERS[kind],
      }
  }
}

/** Where the records of a kind are seen. */
const REGISTERS = {
  "quality-certificates": "/province/quality/certificates",
  "growing-areas": "/province/quality/growing-areas",
  "packing-facilities": "/province/quality/packing-facilities",
  "trade-events": "/province/events",
} as const
