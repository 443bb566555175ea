import { MedusaError } from "@medusajs/framework/utils"
import { STAFF_TEXTS, type StaffRefusalCode } from "./refusal-texts"

/** What a sentence names: a field, a number, a day. */
export type Facts = Record<string, string>

const TYPES = {
  invalid: MedusaError.Types.INVALID_DATA,
  refused: MedusaError.Types.NOT_ALLOWED,
  unknown: MedusaError.Types.NOT_FOUND,
} as const

/**
 * A refusal at staff's door: HTTP 400, or 404 for what is not there, with a stable code and a Vietnamese sentence. The facts
 * travel with the error, through a workflow too, so that the route can say it in the language of the request.
 */
export class StaffRefusal extends MedusaError {
  readonly facts: Facts

  constructor(code: StaffRefusalCode, facts: Facts = {}) {
    const { kind, vi } = STAFF_TEXTS[code]
    super(TYPES[kind], fill(vi, facts), code)
    this.facts = facts
  }
}

/** The sentence of a refusal in English; null when the error is not one of ours. */
export function englishRefusal(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null
  if (!("code" in error) || !("facts" in error)) return null
  const { code, facts } = error
  if (typeof code !== "string" || !isCode(code) || !isFacts(facts)) return null
  return fill(STAFF_TEXTS[code].en, facts)
}

function isCode(code: string): code is StaffRefusalCode {
  return Object.hasOwn(STAFF_TEXTS, code)
}

function isFacts(value: unknown): value is Facts {
  return typeof value === "object" && value !== null
}

function fill(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "")
}
