import { permille } from "./coverage"

/** A percentage as printed: "40,7 %" is 40.7 with one decimal, "60 %" has none. */
export type PrintedPercent = { tenths: number; decimals: 0 | 1 }

/**
 * How a printed percentage stands to its own numbers: right as rounded; cut off instead of rounded; rounded twice (27.48 → 27.5
 * → 28); or wrong.
 */
export type PercentVerdict = "right" | "cut_off" | "rounded_twice" | "wrong"

export type PercentCheck = {
  verdict: PercentVerdict
  /** part ÷ whole in tenths of a percent; null without a whole. */
  permille: number | null
  /** Whole numbers of which `part` is the printed percentage, nearest first to the exact one; empty when there is none. */
  fittingBases: number[]
}

/** Reads "60 %", "60", "40,7%" or "40.7 %"; null for anything else, also for more than 100 or two decimals. */
export function parsePercent(text: string): PrintedPercent | null {
  const match = /^(\d{1,3})(?:[.,](\d))?\s*%?$/.exec(text.trim())
  if (!match) return null
  const tenths = Number(match[1]) * 10 + Number(match[2] ?? 0)
  return tenths > 1000 ? null : { tenths, decimals: match[2] === undefined ? 0 : 1 }
}

/** Recomputes a printed percentage from the part and the whole beside it. */
export function checkPercent(part: number, whole: number, printed: PrintedPercent): PercentCheck {
  return {
    verdict: verdict(part, whole, printed),
    permille: permille(part, whole),
    fittingBases: fittingBases(part, printed),
  }
}

/**
 * The sizes of a whole of which `part` rounds to the printed percentage: 160 at "60 %" fits 265 to 268, and best 267. Tells which
 * other set a figure was taken from.
 */
export function fittingBases(part: number, printed: PrintedPercent): number[] {
  if (printed.tenths === 0) return []
  const exact = (part * 1000) / printed.tenths
  const reach = Math.ceil(exact / printed.tenths) * 10 + 2
  const from = Math.max(part, Math.floor(exact) - reach)
  const sizes = Array.from({ length: 2 * reach + 2 }, (_, index) => from + index)
  return sizes
    .filter((whole) => rounded(part, whole, printed.decimals) === printed.tenths)
    .sort((a, b) => Math.abs(a - exact) - Math.abs(b - exact))
}

/** Reads "2 + 12 + 4", "53, 89, 74" or "7": parts of a total; null for anything else. */
export function parseParts(text: string): number[] | null {
  const parts = text.split(/[+,;]/).map((part) => part.trim())
  if (!parts.every((part) => /^\d{1,9}$/.test(part))) return null
  return parts.map(Number)
}

export type SumCheck = { fits: boolean; total: number; sum: number; difference: number }

/** Whether counted parts add up to their total: 216 is 53 + 89 + 74, but 22 is not 2 + 12 + 4. */
export function checkSum(total: number, parts: number[]): SumCheck {
  const sum = parts.reduce((a, b) => a + b, 0)
  return { fits: sum === total, total, sum, difference: total - sum }
}

function verdict(
  part: number,
  whole: number,
  { tenths, decimals }: PrintedPercent
): PercentVerdict {
  if (whole === 0) return "wrong"
  if (rounded(part, whole, decimals) === tenths) return "right"
  const step = decimals === 0 ? 10 : 1
  if (Math.floor((part * 1000) / (whole * step)) * step === tenths) return "cut_off"
  const once = permille(part, whole) ?? 0
  if (decimals === 0 && Math.floor((once + 5) / 10) * 10 === tenths) return "rounded_twice"
  return "wrong"
}

/** part ÷ whole in tenths of a percent, rounded half up to the printed decimals; in integers. */
function rounded(part: number, whole: number, decimals: 0 | 1): number {
  const step = decimals === 0 ? 10 : 1
  return Math.floor((2000 * part + whole * step) / (2 * whole * step)) * step
}
