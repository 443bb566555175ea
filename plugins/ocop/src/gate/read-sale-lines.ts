import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateFacts, DossierFacts } from "../rules/certificate"
import { readRows } from "../search/graph"
import type { ProductOnSale, PublishableProduct, SaleLine } from "./subjects"

/** A line as a cart or an order has it, before anything is looked up. */
export type LineToRead = {
  variantId: string | null | undefined
  title: string | null | undefined
  quantity: number
}

const CERTIFICATION_FIELDS = [
  "id",
  "title",
  "status",
  "ocop_product.criteria_set",
  "ocop_product.abv_permille",
  "ocop_product.certificates.*",
  "ocop_product.certificates.events.*",
  "ocop_product.dossiers.*",
]
const PRODUCT_FIELDS = [...CERTIFICATION_FIELDS, "sales_channels.id"]

type ProductRow = {
  id: string
  title: string
  status: string
  sales_channels?: ({ id: string } | null)[] | null
  ocop_product?: {
    criteria_set: number
    abv_permille: number | null
    certificates?: CertificateFacts[]
    dossiers?: DossierFacts[]
  } | null
}

type VariantRow = {
  id: string
  title: string | null
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items?: {
    required_quantity: number
    inventory?: {
      location_levels?: {
        location_id: string
        stocked_quantity: number
        reserved_quantity: number
      }[]
    } | null
  }[]
  product?: ProductRow | null
}

/** Products with their certificates as they stand in the database now; unknown ids are left out. */
export async function readProducts(
  container: MedusaContainer,
  productIds: string[]
): Promise<PublishableProduct[]> {
  if (productIds.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await readRows<ProductRow>(query, {
    entity: "product",
    fields: CERTIFICATION_FIELDS,
    filters: { id: productIds },
  })
  return rows.map((row) => {
    const { title, status, ocop } = productOnSale(row)
    return { id: row.id, title, status, ocop }
  })
}

/**
 * The lines with everything the gate needs, as it stands in the database now: what the cart remembers of a product may be
 * weeks old. `available` counts the stock of the channel's own locations.
 */
export async function readSaleLines(
  container: MedusaContainer,
  lines: LineToRead[],
  salesChannelId: string | null
): Promise<SaleLine[]> {
  const variantIds = [...new Set(lines.flatMap((line) => line.variantId ?? []))]
  const [variants, locationIds] = await Promise.all([
    readVariants(container, variantIds),
    readChannelLocations(container, salesChannelId),
  ])
  return lines.map((line) => {
    const variant = line.variantId ? variants.get(line.variantId) : undefined
    const product = variant?.product ? productOnSale(variant.product) : null
    return {
      title: product?.title ?? line.title ?? "Sản phẩm",
      quantity: line.quantity,
      custom: !line.variantId,
      product,
      available: variant ? availableUnits(variant, locationIds) : null,
    }
  })
}

/** Stock locations that a sales channel sells from; one per sales point. */
export async function readChannelLocations(
  container: MedusaContainer,
  salesChannelId: string | null
): Promise<string[]> {
  if (!salesChannelId) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const channels = await readRows<{ stock_locations?: { id: string }[] }>(query, {
    entity: "sales_channel",
    fields: ["id", "stock_locations.id"],
    filters: { id: salesChannelId },
  })
  return channels.flatMap((channel) => channel.stock_locations ?? []).map(({ id }) => id)
}

async function readVariants(
  container: MedusaContainer,
  variantIds: string[]
): Promise<Map<string, VariantRow>> {
  if (variantIds.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await readRows<VariantRow>(query, {
    entity: "product_variant",
    fields: [
      "id",
      "title",
      "manage_inventory",
      "allow_backorder",
      "inventory_items.required_quantity",
      "inventory_items.inventory.location_levels.location_id",
      "inventory_items.inventory.location_levels.stocked_quantity",
      "inventory_items.inventory.location_levels.reserved_quantity",
      ...PRODUCT_FIELDS.map((field) => `product.${field}`),
    ],
    filters: { id: variantIds },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

function productOnSale(row: ProductRow): ProductOnSale {
  const ocop = row.ocop_product
  return {
    title: row.title,
    status: row.status,
    channelIds: (row.sales_channels ?? []).flatMap((channel) => channel?.id ?? []),
    ocop: ocop
      ? {
          criteria_set: ocop.criteria_set,
          abv_permille: ocop.abv_permille,
          certificates: ocop.certificates ?? [],
          dossiers: ocop.dossiers ?? [],
        }
      : null,
  }
}

function availableUnits(variant: VariantRow, locationIds: string[]): number | null {
  if (!variant.manage_inventory || variant.allow_backorder) return null
  const perItem = (variant.inventory_items ?? []).map((item) => {
    const free = (item.inventory?.location_levels ?? [])
      .filter((level) => locationIds.includes(level.location_id))
      .reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0)
    return Math.floor(free / Math.max(1, item.required_quantity))
  })
  return perItem.length === 0 ? 0 : Math.min(...perItem)
}
