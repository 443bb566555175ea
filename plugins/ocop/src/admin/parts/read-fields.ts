import { words } from "../words/language"
import { readDay, readNumber } from "../words/printed"
import type { FieldSpec } from "./field"

export type Values = Record<string, string | number>

/** What was typed, ready to be sent (empty fields are left out), or what is wrong by field. */
export function readFields(
  fields: FieldSpec[],
  typed: Record<string, string>
): { values: Values; problems: Record<string, string> } {
  const t = words()
  const values: Values = {}
  const problems: Record<string, string> = {}
  for (const { name, kind, required } of fields) {
    const text = (typed[name] ?? "").trim()
    if (text === "") {
      if (required) problems[name] = t.required
      continue
    }
    const value = kind === "day" ? readDay(text) : kind === "number" ? readNumber(text) : text
    if (value === null) problems[name] = kind === "day" ? t.badDate : t.badNumber
    else values[name] = value
  }
  return { values, problems }
}
