import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { NOTHING, readPointGoods } from "./point-goods"
import { openPoint, type PointSummary } from "./point-summary"
import { readTradingPoint } from "./trading-points"

/** What the point page shows and what a cart at this point needs (docs/store-api.md). */
export type PointDetail = PointSummary & {
  operator_name: string
  operator_tax_code: string | null
  /** Its licence to trade in alcohol. */
  alcohol_licence: string | null
  email: string | null
  website: string | null
  facebook: string | null
  zalo: string | null
  tiktok: string | null
  sales_channel_id: string
  region_id: string
}

/** A point that trades, by its handle; null for an unknown or closed one, and as long as the shop has no region to sell in. */
export async function readPointDetail(
  container: MedusaContainer,
  handle: string,
  now: Date
): Promise<PointDetail | null> {
  const [point, goods, regions] = await Promise.all([
    readTradingPoint(container, handle, now),
    readPointGoods(container, now),
    container
      .resolve(Modules.REGION)
      .listRegions({ currency_code: "vnd" }, { select: ["id"], take: 1 }),
  ])
  const region = regions[0]
  if (!point || !region) return null
  return {
    ...openPoint(point, now),
    ...(goods.get(handle) ?? NOTHING),
    operator_name: point.operator_name,
    operator_tax_code: point.operator_tax_code,
    alcohol_licence: point.alcohol_licence,
    email: point.email,
    website: point.website,
    facebook: point.facebook,
    zalo: point.zalo,
    tiktok: point.tiktok,
    sales_channel_id: point.sales_channel_id,
    region_id: region.id,
  }
}
