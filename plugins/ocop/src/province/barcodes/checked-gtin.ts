import { gtinCheckDigit, parseGtin, type Gtin14 } from "../../rules/gtin"
import { refuseBarcode } from "./refusals"

/**
 * A number as it was typed, as it is stored; null for none.
 * @throws AreaRefusal 400 `gtin_length`, `gtin_check_digit` with the digit that it should end with
 */
export function checkedGtin(typed: string | null): Gtin14 | null {
  if (typed === null) return null
  const parsed = parseGtin(typed)
  if (parsed.ok) return parsed.gtin
  const facts = { gtin: typed }
  if (parsed.problem !== "wrong_check_digit") throw refuseBarcode("gtin_length", { facts })
  const digit = gtinCheckDigit(typed.replace(/[\s-]/g, "").slice(0, -1))
  throw refuseBarcode("gtin_check_digit", { facts: { ...facts, digit } })
}
