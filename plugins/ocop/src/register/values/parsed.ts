import type { ValueProblemCode } from "../problems/texts"

/** What a cell's text came to: a value, or what is wrong with it and the facts its message needs. */
export type Parsed<T> =
  { ok: true; value: T } | { ok: false; code: ValueProblemCode; facts?: Record<string, string> }

/** Reads one trimmed, non-empty cell. */
export type ParseCell<T> = (text: string) => Parsed<T>

export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

export function refuse(code: ValueProblemCode, facts?: Record<string, string>): Parsed<never> {
  return facts ? { ok: false, code, facts } : { ok: false, code }
}
