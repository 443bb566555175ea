import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Drink } from "../rules/alcohol"
import { inChunks } from "./in-chunks"

/** A point that can hold stock and sell: its sales channel and its one stock location. */
export type TradingPoint = {
  id: string
  salesChannelId: string
  locationId: string
  closedOn: string | null
  /** Number of its licence to trade in alcohol. */
  alcoholLicence: string | null
}

/** What is counted for a pack size, and the product it belongs to. */
export type StockedItem = { inventoryItemId: string; productId: string; ocop: Drink | null }

export type Level = { id: string; quantity: number; reserved: number }

export async function readTradingPoints(
  container: MedusaContainer,
  codes: Iterable<string>
): Promise<Map<string, TradingPoint>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await inChunks(codes, async (chunk) => {
    const { data } = await query.graph({
      entity: "sales_point",
      fields: [
        ..."id code closed_on alcohol_licence".split(" "),
        "sales_channel.id",
        "stock_location.id",
      ],
      filters: { code: chunk },
    })
    return data as PointRow[]
  })
  const points = new Map<string, TradingPoint>()
  for (const { id, code, closed_on, alcohol_licence, sales_channel, stock_location } of rows) {
    if (!sales_channel || !stock_location) continue
    points.set(code, {
      id,
      salesChannelId: sales_channel.id,
      locationId: stock_location.id,
      closedOn: closed_on,
      alcoholLicence: alcohol_licence,
    })
  }
  return points
}

export async function readStockedItems(
  container: MedusaContainer,
  skus: Iterable<string>
): Promise<Map<string, StockedItem>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await inChunks(skus, async (chunk) => {
    const { data } = await query.graph({
      entity: "variant",
      fields: [
        "sku",
        "product_id",
        "inventory_items.inventory_item_id",
        "product.ocop_product.criteria_set",
        "product.ocop_product.abv_permille",
      ],
      filters: { sku: chunk },
    })
    return data as VariantRow[]
  })
  const items = new Map<string, StockedItem>()
  for (const { sku, product_id, inventory_items, product } of rows) {
    const inventoryItemId = inventory_items?.[0]?.inventory_item_id
    if (sku && product_id && inventoryItemId) {
      const ocop = product?.ocop_product ?? null
      items.set(sku, { inventoryItemId, productId: product_id, ocop })
    }
  }
  return items
}

/** Stored quantities by location and inventory item. */
export async function readLevels(
  container: MedusaContainer,
  locationIds: string[],
  inventoryItemIds: string[]
): Promise<Map<string, Level>> {
  const service = container.resolve(Modules.INVENTORY)
  const rows = await inChunks(
    inventoryItemIds,
    (chunk) =>
      service.listInventoryLevels(
        { location_id: locationIds, inventory_item_id: chunk },
        {
          take: null,
          select: [
            "id",
            "location_id",
            "inventory_item_id",
            "stocked_quantity",
            "reserved_quantity",
          ],
        }
      ),
    200
  )
  return new Map(
    rows.map((row) => [
      levelKey(row.location_id, row.inventory_item_id),
      { id: row.id, quantity: row.stocked_quantity, reserved: row.reserved_quantity },
    ])
  )
}

/** Products that are part of each channel's range already. */
export async function readListedProducts(
  container: MedusaContainer,
  salesChannelIds: string[]
): Promise<Map<string, Set<string>>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_sales_channel",
    fields: ["product_id", "sales_channel_id"],
    filters: { sales_channel_id: salesChannelIds },
  })
  const rows = data as { product_id: string; sales_channel_id: string }[]
  const listed = new Map<string, Set<string>>()
  for (const { product_id, sales_channel_id } of rows) {
    const products = listed.get(sales_channel_id)
    if (products) products.add(product_id)
    else listed.set(sales_channel_id, new Set([product_id]))
  }
  return listed
}

export function levelKey(locationId: string, inventoryItemId: string): string {
  return `${locationId}\u0000${inventoryItemId}`
}

type PointRow = {
  id: string
  code: string
  closed_on: string | null
  alcohol_licence: string | null
  sales_channel?: { id: string } | null
  stock_location?: { id: string } | null
}
type VariantRow = {
  sku: string | null
  product_id: string | null
  inventory_items?: { inventory_item_id: string }[]
  product?: { ocop_product?: Drink | null } | null
}
