import JsBarcode from "jsbarcode"

/** Bars of a retail code: its modules from left to right, true is dark, and the digits printed under them. */
export type Barcode = { digits: string; modules: boolean[] }

/** Free modules left of an EAN-13 (its first digit stands there) and right of it: ISO/IEC 15420. */
export const EAN_QUIET = { left: 11, right: 7 } as const

/**
 * Bars for the digits as printed: 13 make an EAN-13, 8 an EAN-8. Null for 14, a trade unit's number that no till reads.
 * @throws Error when the check digit is wrong; numbers are checked when they are recorded, so that is a fault of ours
 */
export function barcode(digits: string): Barcode | null {
  const format = { 13: "EAN13", 8: "EAN8" }[digits.length]
  if (!format) return null
  const drawn: { encodings?: { data: string }[] } = {}
  JsBarcode(drawn, digits, { format, flat: true })
  const modules = (drawn.encodings ?? []).flatMap(({ data }) => [...data].map((bit) => bit === "1"))
  return { digits, modules }
}
