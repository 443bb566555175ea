import { count, money } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import type { Compared, Qualifier, ReportedSum } from "./contract"
import { qualityT } from "./words.server"

/** Whole m² as hectares: "322,35" (vi), "322.35" (en). */
export function hectares(areaM2: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-US", {
    maximumFractionDigits: 4,
  }).format(areaM2 / 10_000)
}

/** Tenths of a percent as a change: "+23,2 %". */
export function change(permille: number | null, lang: Lang): string | null {
  if (permille === null) return null
  const text = new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-US", {
    minimumFractionDigits: 1,
    signDisplay: "exceptZero",
  }).format(permille / 10)
  return `${text} %`
}

/** Tenths of a percent as a share: "98,7 %"; a dash when there is nothing to have a share of. */
export function share(permille: number | null, lang: Lang): string {
  if (permille === null) return "–"
  const text = new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-US", {
    minimumFractionDigits: 1,
  }).format(permille / 10)
  return `${text} %`
}

const UNITS = [
  { vnd: 1_000_000_000, vi: "tỷ ₫", en: "bn ₫" },
  { vnd: 1_000_000, vi: "triệu ₫", en: "m ₫" },
] as const

/** A reported amount as it is spoken of: "32,11 tỷ ₫". In full where that would leave something out. */
export function amount(vnd: number, lang: Lang): string {
  const unit = UNITS.find((one) => vnd >= one.vnd && (vnd * 1000) % one.vnd === 0)
  if (!unit) return money(vnd, lang)
  const text = new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-US", {
    maximumFractionDigits: 3,
  }).format(vnd / unit.vnd)
  return `${text}\u00a0${unit[lang]}`
}

/** The same figure a year before, and by how much it changed. */
export function besideYearBefore(
  { yearBefore, changePermille }: Compared,
  lang: Lang,
  said: (value: number, lang: Lang) => string = count
): string {
  const was = qualityT(lang)("quality.was", { n: said(yearBefore, lang) })
  const by = change(changePermille, lang)
  return by ? `${was} · ${by}` : was
}

/** A reported number as it was reported: "hơn 120.000". */
export function reported(text: string, qualifier: Qualifier, lang: Lang): string {
  return qualityT(lang)(`qualifier.${qualifier}`, { n: text })
}

/** A sum of reported numbers; a dash when nobody reported any. */
export function reportedSum(
  { sum, qualifier, told }: ReportedSum,
  lang: Lang,
  said: (value: number, lang: Lang) => string = count
): string {
  return told === 0 ? "–" : reported(said(sum, lang), qualifier, lang)
}

/**
 * Hectares as people type them, as whole m²: "12,5", "12.5", "1.250,75". A point before exactly three digits groups thousands, as
 * everywhere in Vietnam. Null when it is none.
 */
export function squareMetres(typed: string): number | null {
  const text = typed.replace(/\s|ha$/g, "")
  const grouped = /^\d{1,3}(\.\d{3})+(,\d{1,4})?$/.test(text)
  const plain = grouped ? text.replaceAll(".", "") : text
  const match = /^(\d{1,7})(?:[.,](\d{1,4}))?$/.exec(plain)
  if (!match) return null
  return Number(`${match[1]}${(match[2] ?? "").padEnd(4, "0")}`)
}
