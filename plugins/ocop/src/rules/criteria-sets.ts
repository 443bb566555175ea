export type ProductGroup = "I" | "II" | "III" | "IV" | "V" | "VI"

/** Last criteria set of each group: Decision 26/2026/QĐ-TTg, annexes I and II (13 + 4 + 3 + 2 + 3 + 1 = 26). */
const LAST_SET: readonly [ProductGroup, number][] = [
  ["I", 13],
  ["II", 17],
  ["III", 20],
  ["IV", 22],
  ["V", 25],
  ["VI", 26],
]

/** Community tourism: the only set without goods, so without a barcode. */
export const TOURISM_SET = 26

/** The group a criteria set belongs to; null outside 1 to 26. */
export function groupOfCriteriaSet(set: number): ProductGroup | null {
  if (!Number.isInteger(set) || set < 1) return null
  return LAST_SET.find(([, last]) => set <= last)?.[0] ?? null
}
