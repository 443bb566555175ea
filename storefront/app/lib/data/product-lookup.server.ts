import { cachedGet } from "../cache.server"
import type { AgeGate, PointAvailability, ProductDetail } from "../contract"
import type { Lang } from "../language"

type Detail = { product: ProductDetail }
type Availability = { points: PointAvailability[] }

export type ProductLookup = {
  product: ProductDetail
  /** Null when the backend cannot tell just now. */
  points: PointAvailability[] | null
}

/**
 * A product and where it is to be had, two calls to the backend; two more for a drink with alcohol, which is only shown when `mayShow`
 * says so. Null when it does not. Throws BackendError, kind "not_found" for an unknown product.
 */
export async function lookUpProduct(
  lang: Lang,
  handle: string,
  mayShow: () => boolean | Promise<boolean>
): Promise<ProductLookup | null> {
  const open = await read(lang, handle, {})
  if (open) return open
  return (await mayShow()) ? read(lang, handle, { adult: "1" }) : null
}

async function read(
  lang: Lang,
  handle: string,
  query: Record<string, string>
): Promise<ProductLookup | null> {
  const path = `/store/ocop/products/${encodeURIComponent(handle)}`
  const [answer, points] = await Promise.all([
    cachedGet<Detail | AgeGate>(lang, path, query),
    // Without stock the page still says what the product is; the choice of a point then asks to come back.
    cachedGet<Availability | AgeGate>(lang, `${path}/availability`, query).catch(() => null),
  ])
  if ("age_gate" in answer) return null
  return {
    product: answer.product,
    points: points && "points" in points ? points.points : null,
  }
}
