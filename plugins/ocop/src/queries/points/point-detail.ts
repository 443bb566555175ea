import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  countProductsByPoint,
  pointSummary,
  readOpenPoints,
  type PointSummary,
} from "./point-summary"

/** What the point page shows and what a cart at this point needs (docs/store-api.md). */
export type PointDetail = PointSummary & {
  operator_name: string
  operator_tax_code: string | null
  email: string | null
  website: string | null
  facebook: string | null
  zalo: string | null
  tiktok: string | null
  sales_channel_id: string
  region_id: string
}

/** An open point by its handle; null for an unknown or closed one, and as long as the shop has no region to sell in. */
export async function readPointDetail(
  container: MedusaContainer,
  handle: string,
  now: Date
): Promise<PointDetail | null> {
  const [points, products, regions] = await Promise.all([
    readOpenPoints(container, now),
    countProductsByPoint(container, now),
    container
      .resolve(Modules.REGION)
      .listRegions({ currency_code: "vnd" }, { select: ["id"], take: 1 }),
  ])
  const point = points.find((one) => one.handle === handle)
  const region = regions[0]
  if (!point?.sales_channel || !region) return null
  return {
    ...pointSummary(point, products.get(handle) ?? 0),
    operator_name: point.operator_name,
    operator_tax_code: point.operator_tax_code,
    email: point.email,
    website: point.website,
    facebook: point.facebook,
    zalo: point.zalo,
    tiktok: point.tiktok,
    sales_channel_id: point.sales_channel.id,
    region_id: region.id,
  }
}
