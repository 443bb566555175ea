/**
 * An amount of Medusa's as integer đồng, converted where it comes in. Takes numbers, numeric strings and Medusa's
 * BigNumber objects (`{ value }`, `numeric`, or bignumber.js). Throws a RangeError for fractions, negative and unsafe values: the
 * đồng has no smaller unit, and Medusa's payment module does not round it.
 */
export function amountVnd(amount: unknown): number {
  const value = Number(plain(amount))
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`"${String(plain(amount))}" is not a whole number of đồng`)
  }
  return value
}

function plain(amount: unknown): number | string {
  if (typeof amount === "number" || (typeof amount === "string" && amount.trim() !== "")) {
    return amount
  }
  if (typeof amount === "object" && amount !== null) {
    if ("numeric" in amount) {
      return plain(amount.numeric)
    }
    if ("value" in amount) {
      return plain(amount.value)
    }
    const primitive: unknown = amount.valueOf()
    return typeof primitive === "object" ? Number.NaN : plain(primitive)
  }
  return Number.NaN
}
