import type { Lang } from "./language"

const NBSP = "\u00a0"
const grouping = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-US") }
const instant = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hourCycle: "h23",
})
// The Canadian way of writing a date is ISO 8601.
const isoDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })

/** Integer đồng as people write it: `250.000 ₫` (vi), `250,000 ₫` (en), with U+00A0 before the sign. */
export function money(amountVnd: number, lang: Lang): string {
  return `${grouping[lang].format(amountVnd)}${NBSP}₫`
}

/** A whole number with the language's thousands mark. */
export function count(value: number, lang: Lang): string {
  return grouping[lang].format(value)
}

/** A calendar day `yyyy-mm-dd` as `dd/mm/yyyy`; the same in both languages. Anything else is returned as it came. */
export function day(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  return match ? `${match[3]}/${match[2]}/${match[1]}` : date
}

/** An ISO instant as `14:03 24/02/2027`, by the clock of Vietnam. */
export function moment(iso: string): string {
  const parts = Object.fromEntries(
    instant.formatToParts(new Date(iso)).map((p) => [p.type, p.value])
  )
  return `${parts.hour}:${parts.minute} ${parts.day}/${parts.month}/${parts.year}`
}

/** The calendar day of Vietnam that an instant falls on, as `yyyy-mm-dd`. */
export function vietnamDay(at: Date): string {
  return isoDay.format(at)
}

/** Tenths of a percent with one decimal: `40,7 %` (vi), `40.7%` (en); "–" where there is nothing to divide by. */
export function percent(permille: number | null, lang: Lang): string {
  if (permille === null) return "–"
  const [whole, tenths] = [Math.trunc(permille / 10), Math.abs(permille % 10)]
  return lang === "en" ? `${whole}.${tenths}%` : `${whole},${tenths}${NBSP}%`
}
