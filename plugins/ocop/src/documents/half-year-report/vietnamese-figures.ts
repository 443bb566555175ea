import type { Qualifier } from "../../rules/qualifier"
import type { Coverage } from "../../rules/coverage"

/** A whole number with dots: 120000 → "120.000". */
export function whole(value: number): string {
  return String(Math.abs(value))
    .replace(/\B(?=(\d{3})+$)/g, ".")
    .replace(/^/, value < 0 ? "-" : "")
}

/** A number in parts of `unit` with a decimal comma and no needless zeros: decimal(32235, 100) → "322,35". */
export function decimal(parts: number, unit: 10 | 100): string {
  const digits = unit === 10 ? 1 : 2
  const sign = parts < 0 ? "-" : ""
  const left = Math.abs(parts)
  const fraction = String(left % unit)
    .padStart(digits, "0")
    .replace(/0+$/, "")
  return `${sign}${whole(Math.floor(left / unit))}${fraction && `,${fraction}`}`
}

/** Tenths of a percent, always with one decimal: 407 → "40,7 %", 1000 → "100,0 %". */
export function percent(permille: number): string {
  const sign = permille < 0 ? "-" : ""
  const left = Math.abs(permille)
  return `${sign}${whole(Math.floor(left / 10))},${left % 10} %`
}

/** "160/393 = 40,7 %"; without a base there is no percentage to print. */
export function ratio({
  covered,
  base,
  permille,
}: Pick<Coverage, "covered" | "base" | "permille">): string {
  const counts = `${whole(covered)}/${whole(base)}`
  return permille === null ? counts : `${counts} = ${percent(permille)}`
}

/** m² as hectares: 3223500 → "322,35 ha". Less than 100 m² is not shown. */
export function hectares(areaM2: number): string {
  return `${decimal(Math.round(areaM2 / 100), 100)} ha`
}

const QUALIFIERS: Record<Qualifier, string> = { exact: "", more_than: "hơn ", about: "khoảng " }

/** "hơn 120.000": what was reported beside the number stays beside it. */
export function qualified(text: string, qualifier: Qualifier): string {
  return `${QUALIFIERS[qualifier]}${text}`
}

const MILLION = 1_000_000
const BILLION = 1000 * MILLION

/**
 * Money as reports print it: whole billions and millions by name ("25 tỷ đồng", "1,15 tỷ đồng", "430 triệu đồng"); anything
 * finer in full, never rounded.
 */
export function money(vnd: number): string {
  if (vnd >= BILLION && vnd % (10 * MILLION) === 0) {
    return `${decimal(vnd / (10 * MILLION), 100)} tỷ đồng`
  }
  if (vnd >= MILLION && vnd % MILLION === 0) return `${whole(vnd / MILLION)} triệu đồng`
  return `${whole(vnd)} đồng`
}

/** How a number stands to the one a year before: "tăng 1, tức 12,5 %". */
export function changed(now: number, before: number, permille: number | null): string {
  if (now === before) return "không thay đổi"
  const by = whole(Math.abs(now - before))
  const word = now > before ? "tăng" : "giảm"
  return permille === null ? `${word} ${by}` : `${word} ${by}, tức ${percent(Math.abs(permille))}`
}
