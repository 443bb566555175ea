import { QUANG_NINH_UNITS } from "~/lib/data/administrative-units.server"
import type { Lang } from "~/lib/language"
import { coverageT } from "./words.server"

type Option = { value: string; text: string }

/** The districts of mid-2024, on papers until 30/06/2025. */
const DISTRICTS: readonly Option[] = [
  { value: "202", text: "Ba Chẽ" },
  { value: "198", text: "Bình Liêu" },
  { value: "195", text: "Cẩm Phả" },
  { value: "207", text: "Cô Tô" },
  { value: "200", text: "Đầm Hà" },
  { value: "205", text: "Đông Triều" },
  { value: "201", text: "Hải Hà" },
  { value: "193", text: "Hạ Long" },
  { value: "194", text: "Móng Cái" },
  { value: "206", text: "Quảng Yên" },
  { value: "199", text: "Tiên Yên" },
  { value: "196", text: "Uông Bí" },
  { value: "203", text: "Vân Đồn" },
]

const UNITS: readonly Option[] = QUANG_NINH_UNITS.map(({ code, name }) => ({
  value: code,
  text: name,
})).sort((a, b) => a.text.localeCompare(b.text, "vi"))

export const DIMENSIONS = ["group", "stars", "district", "unit", "producer", "tourism"] as const
export type Dimension = (typeof DIMENSIONS)[number]

const GROUPS = ["I", "II", "III", "IV", "V", "VI"] as const
const STARS = ["3", "4", "5"] as const
const PRODUCERS = ["enterprise", "cooperative", "household"] as const
const TOURISM = ["without", "only"] as const

/** What each filter can be, in words. */
export function scopeOptions(lang: Lang): Record<Dimension, readonly Option[]> {
  const t = coverageT(lang)
  const none = { value: "none", text: t("place.none") }
  return {
    group: GROUPS.map((value) => ({ value, text: `${value} · ${t(`group.${value}`)}` })),
    stars: STARS.map((value) => ({ value, text: t(`stars.${value}`) })),
    district: [...DISTRICTS, none],
    unit: [...UNITS, none],
    producer: PRODUCERS.map((value) => ({ value, text: t(`producer.${value}`) })),
    tourism: TOURISM.map((value) => ({ value, text: t(`tourism.${value}`) })),
  }
}

export type Scope = Partial<Record<Dimension | "as_of", string>>

/** The filters of an address; what is no day and no choice is left out, as if it had not been asked. */
export function scopeOf({ searchParams }: URL, lang: Lang): Scope {
  const options = scopeOptions(lang)
  const scope: Scope = {}
  const day = searchParams.get("as_of")
  if (day && isDay(day)) scope.as_of = day
  for (const dimension of DIMENSIONS) {
    const value = searchParams.get(dimension)
    if (options[dimension].some((option) => option.value === value)) {
      scope[dimension] = value ?? undefined
    }
  }
  return scope
}

/** The filters but the day, as people read them; "" without any. */
export function scopeInWords(scope: Scope, lang: Lang): string {
  const options = scopeOptions(lang)
  return DIMENSIONS.flatMap(
    (dimension) => options[dimension].find(({ value }) => value === scope[dimension])?.text ?? []
  ).join(", ")
}

/** What a value of a dimension is called; empty for what is not known. */
export function valueInWords(dimension: Dimension, value: string, lang: Lang): string {
  const asked = value === "" ? "none" : value
  return scopeOptions(lang)[dimension].find((option) => option.value === asked)?.text ?? value
}

export function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(at.getTime()) &&
    at.toISOString().startsWith(text)
  )
}
