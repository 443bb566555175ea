import { digitalLink } from "../../rules/digital-link"

/**
 * The address that a product's QR code opens: its GS1 Digital Link, so that one code serves tills and people; tourism has
 * no number and opens its verification page by code.
 * @param shopOrigin without a trailing slash
 */
export function publicLink(
  shopOrigin: string,
  product: { code: string; gtin: string | null }
): string {
  return (
    digitalLink(shopOrigin, product.gtin) ??
    `${shopOrigin}/verify/${encodeURIComponent(product.code)}`
  )
}
