/** What a point may ask for a pack size, whole đồng, both ends included. */
export type PriceBounds = { min_vnd: number; max_vnd: number }

/**
 * The bounds that the producer gives, from the two columns of the register. One of them alone is open to the producer's
 * own price; none, or a pair that leaves the price out, means that the price is fixed.
 */
export function priceBounds(
  priceVnd: number,
  minVnd: number | null,
  maxVnd: number | null
): PriceBounds | null {
  const min_vnd = minVnd ?? priceVnd
  const max_vnd = maxVnd ?? priceVnd
  return min_vnd <= priceVnd && priceVnd <= max_vnd && min_vnd < max_vnd
    ? { min_vnd, max_vnd }
    : null
}

/** A bound as staff or an import wrote it into a variant's metadata; null when it is no whole number of đồng. */
export function wholeVnd(value: unknown): number | null {
  const text = typeof value === "number" ? String(value) : value
  return typeof text === "string" && /^[0-9]{1,12}$/.test(text) ? Number(text) : null
}

/** Whether a point may sell at this price: within the bounds, or at the producer's own price. */
export function mayAsk(
  wantedVnd: number,
  producerVnd: number,
  bounds: PriceBounds | null
): boolean {
  if (!Number.isSafeInteger(wantedVnd) || wantedVnd <= 0) return false
  if (wantedVnd === producerVnd) return true
  return bounds !== null && wantedVnd >= bounds.min_vnd && wantedVnd <= bounds.max_vnd
}
