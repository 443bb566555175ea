/**
 * A product's code of the programme as it is compared: `full` as stored, `bare` without the district that codes carried before
 * 01/07/2025. The running number is the commune's, so the bare form names the product too (DOMAIN 2.7).
 */
export type ProductCode = { full: string; bare: string }

const FORM = /^(\d{2})-(?:(\d{3})-)?(\d{5})-(\d+)-(20\d{2})$/

/** Reads a code with or without district, with whatever dashes and blanks a sheet puts into it; null when it is none. */
export function parseProductCode(text: string): ProductCode | null {
  const plain = text.replace(/[\s\u00a0]/g, "").replace(/[\u2010-\u2015\u2212/_.]/g, "-")
  const parts = FORM.exec(plain)
  if (!parts) return null
  const [, province = "", district, commune = "", number = "", year = ""] = parts
  const bare = [province, commune, String(Number(number)), year].join("-")
  return { full: district ? plain : bare, bare }
}
