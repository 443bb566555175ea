import type { Refusal } from "./refusal"

/**
 * One thing the gate asks. `id` names it in the bypass matrix, which proves for each rule that something gets through
 * without it. `decide` is pure: everything it looks at was read before.
 */
export type Rule<Subject> = {
  id: string
  decide(subject: Subject, at: Date): Refusal | null
}

/** What the first of the rules that refuses says; null when none does. */
export function firstRefusal<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  at: Date
): Refusal | null {
  for (const rule of rules) {
    const refusal = rule.decide(subject, at)
    if (refusal) return refusal
  }
  return null
}
