import { MedusaError } from "@medusajs/framework/utils"

/** What one refusal says in both languages, and the HTTP status it is given. `{name}` stands for a fact. */
export type AreaText = {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 422 | 429
  vi: string
  en: string
}
type Facts = Record<string, string | number>

const TYPES = {
  400: MedusaError.Types.INVALID_DATA,
  401: MedusaError.Types.UNAUTHORIZED,
  403: MedusaError.Types.FORBIDDEN,
  404: MedusaError.Types.NOT_FOUND,
  409: MedusaError.Types.CONFLICT,
  410: MedusaError.Types.NOT_FOUND,
  422: MedusaError.Types.INVALID_DATA,
  429: MedusaError.Types.NOT_ALLOWED,
} as const

/**
 * A refusal of the sales points' area: `{ type, code, message, ...extra }` with its status, in the language of the request
 * (api/gate/error-handler). `extra` is told beside it, such as `problems` or `item`. Survives a workflow, which keeps an
 * error's own fields.
 */
export class AreaRefusal extends MedusaError {
  readonly area_refusal: {
    status: number
    english: string
    extra: Record<string, unknown>
    headers: Record<string, string>
  }

  constructor(
    code: string,
    text: AreaText,
    { facts = {}, extra = {}, headers = {} }: RefusalParts = {}
  ) {
    super(TYPES[text.status], fill(text.vi, facts), code)
    this.area_refusal = { status: text.status, english: fill(text.en, facts), extra, headers }
  }
}

type RefusalParts = {
  facts?: Facts
  extra?: Record<string, unknown>
  headers?: Record<string, string>
}

/** The refusals of one part of the area, from its own texts: `const refuse = refusalsOf(TEXTS); throw refuse("sold_out")`. */
export function refusalsOf<Texts extends Record<string, AreaText>>(texts: Texts) {
  return (code: keyof Texts & string, parts?: RefusalParts): AreaRefusal =>
    new AreaRefusal(code, texts[code] ?? UNKNOWN, parts)
}

const UNKNOWN: AreaText = { status: 400, vi: "Không thực hiện được.", en: "That cannot be done." }

/** Whether an error is a refusal of this area, also after a workflow has passed it on. */
export function isAreaRefusal(error: unknown): error is AreaRefusal {
  return typeof error === "object" && error !== null && "area_refusal" in error
}

function fill(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""))
}
