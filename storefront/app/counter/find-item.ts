import { foldVietnamese } from "~/lib/fold"
import { typedCode } from "~/lib/typed-code"
import type { CounterItem } from "./contract"

/** Shown at most; who sees more than this types another letter. */
const MOST = 40

/** The digits of a GTIN whose check digit is right, as 14 digits; null otherwise. */
export function gtin14(text: string): string | null {
  if (!/^(\d{8}|\d{12,14})$/.test(text)) return null
  const digits = text.padStart(14, "0")
  let sum = 0
  for (let at = 0; at < 13; at++) sum += Number(digits[at]) * (at % 2 === 0 ? 3 : 1)
  return (10 - (sum % 10)) % 10 === Number(digits[13]) ? digits : null
}

/** What a scan, or a code typed by hand, stands for. */
export type Found =
  | { found: "item"; item: CounterItem }
  /** A barcode or code of nothing on this shelf. */
  | { found: "none"; code: string }
  /** A number that cannot be a barcode: a digit is wrong. */
  | { found: "misread"; code: string }

/**
 * The item behind scanned or typed text: the digits of its barcode, a GS1 Digital Link, the address of its verification, or
 * its OCOP code. Null when the text is none of these and is meant for searching.
 */
export function itemOfCode(items: readonly CounterItem[], text: string): Found | null {
  const typed = typedCode(text)
  if (!typed) return null
  if (typed.kind === "gtin" && /^\d{8,14}$/.test(typed.text)) {
    const gtin = gtin14(typed.text)
    if (!gtin) return { found: "misread", code: typed.text }
    const item = items.find(({ barcode }) => barcode !== null && gtin14(barcode) === gtin)
    return item ? { found: "item", item } : { found: "none", code: typed.text }
  }
  const item = items.find(({ code }) => code === typed.text)
  if (item) return { found: "item", item }
  return /\/(01|verify)\//.test(text) ? { found: "none", code: typed.text } : null
}

/** The items that hold every word of `query`, tone marks or not, those whose name begins with it first. */
export function searchItems(items: readonly CounterItem[], query: string): CounterItem[] {
  const folded = foldVietnamese(query)
  if (folded === "") return items.slice(0, MOST)
  const words = folded.split(" ")
  const hits = items.filter((item) => words.every((word) => holds(item.words, word)))
  const first = hits.filter((item) => item.words.startsWith(folded))
  return [...first, ...hits.filter((item) => !first.includes(item))].slice(0, MOST)
}

/** Words are found by their beginnings: "ha" finds "Hạ Long", not "chả". */
function holds(words: string, word: string): boolean {
  return ` ${words}`.includes(` ${word}`)
}
