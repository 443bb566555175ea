import { data } from "react-router"
import type { Lang } from "~/lib/language"
import { refused, typed, type Refused } from "~/lib/staff/refused.server"

/** What a decision says once. */
export const DECISION_HEAD = [
  "decision_number",
  "decided_on",
  "issuer",
  "issuer_level",
  "legal_basis",
  "issued_on",
  "last_valid_day",
] as const

/** The same as the backend takes it; empty fields are left out. */
function decisionHead(form: FormData): Record<string, string> {
  return Object.fromEntries(
    DECISION_HEAD.flatMap((name) => {
      const value = typed(form, name)
      return value ? [[name, value]] : []
    })
  )
}

/** A decision about one product; null when the score is no number. */
export function recognition(form: FormData): Record<string, unknown> | null {
  const score = typed(form, "score").replace(",", ".")
  if (score && !/^\d{1,3}(\.\d{1,2})?$/.test(score)) return null
  const head = decisionHead(form)
  return {
    ...head,
    issued_on: head.issued_on ?? head.decided_on,
    stars: Number(typed(form, "stars")),
    ...(form.has("kind") && { kind: typed(form, "kind") }),
    ...(score && { score: Number(score) }),
  }
}

/** As `refused`: what the backend says of `recognition.issuer` belongs to the field `issuer`. */
export function refusedDecision(error: unknown, form: FormData, lang: Lang) {
  const { data: answer, init } = refused(error, form, lang)
  const errors = Object.fromEntries(
    Object.entries(answer.errors).map(([name, text]) => [name.replace(/^recognition\./, ""), text])
  )
  return data<Refused>({ ...answer, errors }, init ?? undefined)
}
