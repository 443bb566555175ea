import { accept, refuse, type ParseCell, type Parsed } from "./parsed"

const GROUPED = /^\d{1,3}(\.\d{3})+$/
const PLAIN = /^\d+$/

/** Whole đồng: `250.000`, `250000`, `250.000 ₫`, `250k`. Decimals are refused, never rounded. Must be above zero. */
export const priceVnd: ParseCell<number> = (text) => positive(amountVnd(text))

/** Whole đồng, zero allowed. */
export function amountVnd(text: string): Parsed<number> {
  const bare = compact(text)
    .replace(/(₫|đồng|đ|vnđ|vnd)$/i, "")
    .toLowerCase()
  const thousands = bare.endsWith("k")
  const digits = ungroup(thousands ? bare.slice(0, -1) : bare)
  if (digits === null) return refuse("not_an_amount")
  return safe(Number(digits) * (thousands ? 1000 : 1), "not_an_amount")
}

/** A count: `1200` or `1.200`, at least `min`. */
export function wholeNumber(min: number, max = 2_147_483_647): ParseCell<number> {
  return (text) => {
    const digits = ungroup(compact(text))
    if (digits === null) return refuse("not_a_whole_number")
    const value = Number(digits)
    return value < min || value > max ? outOfRange(min, max) : accept(value)
  }
}

/**
 * A number with decimal comma, kept as a whole number of its last place so that sums are exact:
 * `scaledDecimal(4)` reads `322,35` hectares as 3,223,500 m². More places than `places` are refused, never rounded.
 */
export function scaledDecimal(places: number, min: number, max: number): ParseCell<number> {
  return (text) => {
    const bare = compact(text).replace(/(%(vol\.?)?|ha|m²|m2)$/i, "")
    const match = /^([\d.]+)(?:,(\d+))?$/.exec(bare)
    const whole = match?.[1] === undefined ? null : ungroup(match[1])
    if (!match || whole === null) return refuse("not_a_decimal")
    const fraction = match[2] ?? ""
    if (fraction.length > places) return refuse("too_many_places", { places: String(places) })
    const value = Number(whole + fraction.padEnd(places, "0"))
    const scale = 10 ** places
    return value < min * scale || value > max * scale ? outOfRange(min, max) : accept(value)
  }
}

/** Degrees. Maps copy them with a point, Vietnamese sheets with a comma; neither groups thousands here. */
export function degrees(min: number, max: number): ParseCell<number> {
  return (text) => {
    const bare = compact(text).replace(",", ".")
    if (!/^\d{1,3}(\.\d{1,15})?$/.test(bare)) return refuse("not_degrees")
    const value = Number(bare)
    return value < min || value > max ? outOfRange(min, max) : accept(value)
  }
}

/** Digits without grouping points; null when a point stands elsewhere than before three digits. */
function ungroup(text: string): string | null {
  if (PLAIN.test(text)) return text
  return GROUPED.test(text) ? text.replaceAll(".", "") : null
}

function compact(text: string): string {
  return text.replace(/\s/gu, "")
}

function positive(parsed: Parsed<number>): Parsed<number> {
  return parsed.ok && parsed.value === 0 ? refuse("not_above_zero") : parsed
}

function safe(value: number, code: "not_an_amount"): Parsed<number> {
  return Number.isSafeInteger(value) ? accept(value) : refuse(code)
}

function outOfRange(min: number, max: number): Parsed<never> {
  return refuse("out_of_range", { min: spoken(min), max: spoken(max) })
}

function spoken(value: number): string {
  return String(value).replace(".", ",")
}
