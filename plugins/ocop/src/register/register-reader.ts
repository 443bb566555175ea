import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { wholeVnd } from "../rules/point-price"
import { inChunks } from "./in-chunks"
import { tableService } from "./plan/table-service"
import type { StoredRow, TableName } from "./plan/tables"
import {
  readLevels,
  readListedProducts,
  readStockedItems,
  readTradingPoints,
  type Level,
  type StockedItem,
  type TradingPoint,
} from "./stock-reader"

/** Rows of a table read at once: a thousand of them keep everybody else waiting for a tenth of a second. */
const ROWS = 250

/** What the checks need to know about the stored register; reads only. */
export class RegisterReader {
  constructor(private readonly container: MedusaContainer) {}

  /** Rows of one of our tables whose `field` is one of `values`. */
  async rows(table: TableName, field: string, values: Iterable<string>): Promise<StoredRow[]> {
    const service = tableService(this.container, table)
    return inChunks(values, (chunk) => service.list({ [field]: chunk }), ROWS)
  }

  async rowsBy(
    table: TableName,
    field: string,
    values: Iterable<string>
  ): Promise<Map<string, StoredRow>> {
    const rows = await this.rows(table, field, values)
    return new Map(rows.map((row) => [String(row[field]), row]))
  }

  async rowsWhere(table: TableName, filters: Record<string, unknown>): Promise<StoredRow[]> {
    return tableService(this.container, table).list(filters)
  }

  /** Stored handles of a table of ours that are one of `wanted`, or one of them with a number. */
  async handlesOf(
    table: "producer" | "sales_point",
    wanted: Iterable<string>
  ): Promise<Set<string>> {
    const service = tableService(this.container, table)
    return takenHandles(wanted, async (filter) =>
      (await service.list({ handle: filter })).map(({ handle }) => String(handle))
    )
  }

  /** As `handlesOf`, for Medusa's products. */
  async productHandles(wanted: Iterable<string>): Promise<Set<string>> {
    const service = this.container.resolve(Modules.PRODUCT)
    return takenHandles(wanted, async (filter) => {
      const found = await service.listProducts(
        { handle: filter },
        { select: ["handle"], take: null }
      )
      return found.map(({ handle }) => handle)
    })
  }

  /** Medusa's side of OCOP products, by the id of the OCOP product. */
  async products(ocopProductIds: Iterable<string>): Promise<Map<string, StoredProduct>> {
    const query = this.container.resolve(ContainerRegistrationKeys.QUERY)
    const rows = await inChunks(
      ocopProductIds,
      async (chunk) => {
        const { data } = await query.graph({
          entity: "ocop_product",
          fields: PRODUCT_FIELDS,
          filters: { id: chunk },
        })
        return data as ProductRow[]
      },
      500
    )
    const products = new Map<string, StoredProduct>()
    for (const { id, product } of rows) {
      if (product) products.set(id, storedProduct(product))
    }
    return products
  }

  /** Which product owns a pack size. */
  async variants(skus: Iterable<string>): Promise<Map<string, StoredVariantOwner>> {
    return this.variantsWhere("sku", skus)
  }

  async barcodes(barcodes: Iterable<string>): Promise<Map<string, StoredVariantOwner>> {
    return this.variantsWhere("barcode", barcodes)
  }

  private async variantsWhere(field: "sku" | "barcode", values: Iterable<string>) {
    const service = this.container.resolve(Modules.PRODUCT)
    const variants = await inChunks(values, (chunk) =>
      service.listProductVariants(
        { [field]: chunk },
        { select: ["id", "sku", "barcode", "product_id"], take: null, relations: ["product"] }
      )
    )
    return new Map(
      variants.map((variant) => [
        String(variant[field]),
        {
          sku: variant.sku ?? "",
          productCode: variant.product?.external_id ?? variant.product?.title ?? "",
        },
      ])
    )
  }

  tradingPoints(codes: Iterable<string>): Promise<Map<string, TradingPoint>> {
    return readTradingPoints(this.container, codes)
  }

  stockedItems(skus: Iterable<string>): Promise<Map<string, StockedItem>> {
    return readStockedItems(this.container, skus)
  }

  levels(locationIds: string[], inventoryItemIds: string[]): Promise<Map<string, Level>> {
    return readLevels(this.container, locationIds, inventoryItemIds)
  }

  listedProducts(salesChannelIds: string[]): Promise<Map<string, Set<string>>> {
    return readListedProducts(this.container, salesChannelIds)
  }
}

const PRODUCT_FIELDS = [
  "id",
  "product.id",
  "product.title",
  "product.handle",
  "product.status",
  "product.options.id",
  "product.options.title",
  "product.options.values.value",
  "product.variants.id",
  "product.variants.sku",
  "product.variants.title",
  "product.variants.barcode",
  "product.variants.weight",
  "product.variants.metadata",
  "product.variants.price_set.prices.amount",
  "product.variants.price_set.prices.currency_code",
  "product.variants.price_set.prices.price_list_id",
  "product.variants.price_set.prices.rules_count",
]

export type StoredVariantOwner = { sku: string; productCode: string }

export type StoredVariant = {
  id: string
  sku: string
  title: string
  barcode: string | null
  weight: number | null
  priceVnd: number | null
  bounds: { minVnd: number | null; maxVnd: number | null }
}

export type StoredProduct = {
  id: string
  title: string
  handle: string
  status: string
  option: { id: string; values: string[] } | null
  variants: StoredVariant[]
}

type PriceRow = {
  amount: number | string
  currency_code: string
  price_list_id?: string | null
  rules_count?: number | null
}
type ProductRow = {
  id: string
  product?: {
    id: string
    title: string
    handle: string
    status: string
    options?: { id: string; title: string; values?: { value: string }[] }[]
    variants?: {
      id: string
      sku?: string | null
      title: string
      barcode?: string | null
      weight?: number | null
      metadata?: Record<string, unknown> | null
      price_set?: { prices?: PriceRow[] } | null
    }[]
  } | null
}

function storedProduct(product: NonNullable<ProductRow["product"]>): StoredProduct {
  const [option] = product.options ?? []
  return {
    id: product.id,
    title: product.title,
    handle: product.handle,
    status: product.status,
    option: option
      ? { id: option.id, values: (option.values ?? []).map(({ value }) => value) }
      : null,
    variants: (product.variants ?? []).map((variant) => ({
      id: variant.id,
      sku: variant.sku ?? "",
      title: variant.title,
      barcode: variant.barcode ?? null,
      weight: variant.weight ?? null,
      priceVnd: basePrice(variant.price_set?.prices ?? []),
      bounds: {
        minVnd: wholeVnd(variant.metadata?.price_min_vnd),
        maxVnd: wholeVnd(variant.metadata?.price_max_vnd),
      },
    })),
  }
}

/** The price without conditions; sales and price lists are not the register's. */
function basePrice(prices: PriceRow[]): number | null {
  const base = prices.find(
    (price) => price.currency_code === "vnd" && !price.price_list_id && !price.rules_count
  )
  return base ? Number(base.amount) : null
}

type HandleFilter = string[] | { $like: string }

/** Numbered forms are only looked for where the plain one is taken, which is rare. */
async function takenHandles(
  wanted: Iterable<string>,
  list: (filter: HandleFilter) => Promise<string[]>
): Promise<Set<string>> {
  const plain = await inChunks(wanted, list)
  const taken = new Set(plain)
  for (const handle of new Set(plain)) {
    for (const numbered of await list({ $like: `${handle}-%` })) taken.add(numbered)
  }
  return taken
}
