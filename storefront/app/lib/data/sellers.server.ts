import { BackendError } from "~/lib/backend-error"
import { cachedGet } from "~/lib/cache.server"
import type { PointSummary } from "~/lib/contract"
import type { Lang } from "~/lib/language"

/** A sales point as the one who sells: where its carts belong, and the facts a buyer must be told. */
export type Seller = PointSummary & {
  operator_name: string | null
  operator_tax_code: string | null
  alcohol_licence: string | null
  email: string | null
  sales_channel_id: string
  region_id: string
}

/** The sales point with this handle, or null when there is none. */
export async function findSeller(lang: Lang, handle: string): Promise<Seller | null> {
  try {
    const path = `/store/ocop/points/${encodeURIComponent(handle)}`
    return (await cachedGet<{ point: Seller }>(lang, path)).point
  } catch (error) {
    if (error instanceof BackendError && error.kind === "not_found") return null
    throw error
  }
}
