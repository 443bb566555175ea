import type { Lang } from "~/lib/language"
import { typed, wholeNumber } from "~/lib/staff/refused.server"
import { qualityT } from "./words.server"

const TEXTS = [
  "code",
  "name",
  "kind",
  "level",
  "starts_on",
  "ends_on",
  "place",
  "unit_code",
  "visits_qualifier",
  "revenue_qualifier",
  "source",
] as const
const MAY_BE_EMPTY: readonly string[] = ["place", "unit_code", "source"]
const COUNTS = ["booths", "local_booths", "visits"] as const
const AMOUNTS = ["revenue_vnd", "local_revenue_vnd"] as const

/** The fields of `EventFields` as the backend takes them, and what is wrong with them. */
export function readEventForm(form: FormData, lang: Lang) {
  const t = qualityT(lang)
  const body: Record<string, string | number | null> = {}
  const errors: Record<string, string> = {}
  for (const name of TEXTS) {
    const text = typed(form, name)
    if (text === "" && !MAY_BE_EMPTY.includes(name)) errors[name] = t("form.missing")
    body[name] = text || null
  }
  for (const name of [...COUNTS, ...AMOUNTS]) {
    const text = typed(form, name)
    const number = wholeNumber(text)
    if (text !== "" && (number === null || number < 0)) {
      errors[name] = t(name.endsWith("_vnd") ? "form.amount" : "form.number")
    }
    body[name] = number
  }
  return { body, errors }
}
