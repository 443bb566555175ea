import { coverage, type Coverage } from "./coverage"
import type { LocalDate } from "./local-date"

/** `valid`, `listed:voso` or `non_cash:voso`. */
export type SetName = "valid" | `listed:${string}` | `non_cash:${string}`

/** A set of product codes at the end of a day, with what it was chosen from. Only `namedSet` and the ledger make one. */
export type NamedSet = {
  name: SetName
  asOf: LocalDate
  /** The filters that its base was narrowed by, such as `group=III&stars=4`; empty for the whole province. */
  scope: string
  members: ReadonlySet<string>
}

export type RatioRefusal = "mixed_dates" | "mixed_bases"

export type Ratio =
  | ({ ok: true; numerator: SetName; denominator: SetName; scope: string } & Coverage)
  | { ok: false; reason: RatioRefusal }

/**
 * The only way to a percentage: how much of one named set is in another. Refused when the two are of different days, when their
 * bases were narrowed differently, or when the first was not chosen from the second: 160 of one count over 334 of another is how
 * "60 %" came to be printed.
 */
export function ratio(numerator: NamedSet, denominator: NamedSet): Ratio {
  if (numerator.asOf !== denominator.asOf) return { ok: false, reason: "mixed_dates" }
  if (numerator.scope !== denominator.scope || !chosenFrom(numerator.name, denominator.name)) {
    return { ok: false, reason: "mixed_bases" }
  }
  return Object.assign(coverage(numerator.members, denominator.members, numerator.asOf), {
    ok: true as const,
    numerator: numerator.name,
    denominator: denominator.name,
    scope: numerator.scope,
  })
}

/** What `non_cash:voso` is chosen from is `listed:voso`, and that from `valid`. */
function chosenFrom(part: SetName, whole: SetName): boolean {
  if (whole === "valid" || part === whole) return true
  return part.startsWith("non_cash:") && whole === `listed:${part.slice("non_cash:".length)}`
}

/** Reads a set's name; null when there is no such kind of set. */
export function parseSetName(text: string): SetName | null {
  if (text === "valid") return "valid"
  const match = /^(listed|non_cash):([a-z0-9-]+)$/.exec(text)
  if (!match?.[2]) return null
  return match[1] === "listed" ? `listed:${match[2]}` : `non_cash:${match[2]}`
}
