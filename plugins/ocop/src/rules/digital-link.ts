import { parseGtin } from "./gtin"

/**
 * The GS1 Digital Link that a product's QR carries, `<origin>/01/<GTIN-14>`; null without a sound number, as for tourism.
 * @param origin without a trailing slash
 */
export function digitalLink(origin: string, gtin: string | null): string | null {
  const parsed = gtin === null ? null : parseGtin(gtin)
  return parsed?.ok ? `${origin}/01/${parsed.gtin}` : null
}
