/** A GTIN as stored: 14 digits as text, shorter ones padded with zeros on the left. */
export type Gtin14 = string & { readonly __gtin14: unique symbol }

export type GtinProblem = "not_digits" | "wrong_length" | "wrong_check_digit"
export type ParsedGtin = { ok: true; gtin: Gtin14 } | { ok: false; problem: GtinProblem }

const LENGTHS: readonly number[] = [8, 12, 13, 14]

/** Reads a GTIN of 8, 12, 13 or 14 digits as printed (spaces and hyphens are dropped) and checks its last digit. */
export function parseGtin(text: string): ParsedGtin {
  const digits = text.replace(/[\s-]/g, "")
  if (!/^\d+$/.test(digits)) return { ok: false, problem: "not_digits" }
  if (!LENGTHS.includes(digits.length)) return { ok: false, problem: "wrong_length" }
  if (gtinCheckDigit(digits.slice(0, -1)) !== Number(digits.slice(-1))) {
    return { ok: false, problem: "wrong_check_digit" }
  }
  return { ok: true, gtin: digits.padStart(14, "0") as Gtin14 }
}

/** The check digit that belongs behind `body`: weights 3, 1, 3 … from the right, up to the next ten. GS1, TCVN 6939. */
export function gtinCheckDigit(body: string): number {
  const sum = [...body]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}

/** The number as it stands under a barcode: 13 digits where the 14th is only padding, 8 for a GTIN-8. */
export function printedGtin(gtin: string): string {
  if (gtin.startsWith("000000")) return gtin.slice(6)
  return gtin.startsWith("0") ? gtin.slice(1) : gtin
}
