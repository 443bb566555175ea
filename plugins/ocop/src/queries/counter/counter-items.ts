import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pluginOptions } from "../../plugin-options"
import { isAlcohol, mayOffer, statesStrength } from "../../rules/alcohol"
import type { CertificateFacts, DossierFacts } from "../../rules/certificate"
import { foldVietnamese } from "../../rules/fold-vietnamese"
import { printedGtin } from "../../rules/gtin"
import { sellable } from "../../rules/sellable"
import { readRows } from "../../search/graph"
import { publicLink } from "../labels/public-link"
import { readPricesAt } from "./asked-lines"

/** What the till knows of one pack size, enough to sell it without a line (docs/sales-point-api.md). */
export type CounterItem = {
  variant_id: string
  title: string
  variant: string | null
  barcode: string | null
  /** The product's code in the register. */
  code: string
  digital_link: string | null
  price_vnd: number
  available: number
  /** What lies on the shelf by the books, goods held for orders included: what a count is compared with. */
  stocked: number
  /** Changes with every change of the units on the shelf or promised. */
  version: string
  /** Until when it may be sold by everything known now; null when it may not. */
  sellable_until: string | null
  alcohol: boolean
  /** Folded, for searching on the device. */
  words: string
}

type StockRow = {
  variant_id: string
  variant: string | null
  barcode: string | null
  product_id: string
  title: string
  status: string
  required: number
  stocked: string
  reserved: string
  version: string
}

type Place = { id: string; channelId: string; locationId: string }

/** Everything that this point lists and keeps, by name; what has no price here is left out. */
export async function readCounterItems(
  container: MedusaContainer,
  point: Place,
  at: Date
): Promise<CounterItem[]> {
  const stock = await readStock(container, point)
  const [ocop, prices, licence] = await Promise.all([
    readOcop(container, [...new Set(stock.map(({ product_id }) => product_id))]),
    readPricesAt(
      container,
      stock.map(({ variant_id }) => variant_id),
      point.channelId
    ),
    readLicence(container, point.id),
  ])
  const { shopOrigin } = pluginOptions(container)
  return stock.flatMap((row): CounterItem[] => {
    const product = ocop.get(row.product_id)
    const price_vnd = prices.get(row.variant_id)
    if (!product || price_vnd === undefined) return []
    const until =
      row.status === "published" && statesStrength(product) && mayOffer(product, licence)
        ? sellableUntil(product, at)
        : null
    const barcode = row.barcode ?? (product.gtin ? printedGtin(product.gtin) : null)
    const [stocked, reserved] = [Number(row.stocked), Number(row.reserved)]
    return [
      {
        variant_id: row.variant_id,
        title: row.title,
        variant: row.variant,
        barcode,
        code: product.code,
        digital_link: publicLink(shopOrigin, product),
        price_vnd,
        available: Math.max(0, Math.floor((stocked - reserved) / Math.max(1, row.required))),
        stocked,
        version: row.version,
        sellable_until: until?.toISOString() ?? null,
        alcohol: isAlcohol(product.criteria_set),
        words: foldVietnamese(
          [row.title, row.variant, product.producer?.name, product.code, barcode]
            .filter(Boolean)
            .join(" ")
        ),
      },
    ]
  })
}

function sellableUntil(product: OcopRow, at: Date): Date | null {
  const answer = sellable(product, product.certificates ?? [], at)
  return answer.ok ? answer.until : null
}

/**
 * Levels of the point's own location. SQL on Medusa's tables (product, inventory and their links): the graph would fetch the
 * levels of every point for each item.
 */
async function readStock(container: MedusaContainer, point: Place): Promise<StockRow[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: StockRow[] } = await db.raw(
    `select v.id as variant_id, v.title as variant, v.barcode, p.id as product_id, p.title, p.status,
            vi.required_quantity as required, l.stocked_quantity as stocked, l.reserved_quantity as reserved,
            -- As on the shelf's own pages (queries/shelf/shelf-rows): a count made here is checked against it.
            concat(l.stocked_quantity::bigint, '-', l.reserved_quantity::bigint, '-',
                   floor(extract(epoch from l.updated_at) * 1000)::bigint) as version
       from inventory_level l
       join product_variant_inventory_item vi on vi.inventory_item_id = l.inventory_item_id and vi.deleted_at is null
       join product_variant v on v.id = vi.variant_id and v.deleted_at is null
       join product p on p.id = v.product_id and p.deleted_at is null
       join product_sales_channel c on c.product_id = p.id and c.sales_channel_id = ? and c.deleted_at is null
      where l.location_id = ? and l.deleted_at is null
      order by p.title, v.variant_rank, v.id`,
    [point.channelId, point.locationId]
  )
  return rows
}

type OcopRow = {
  code: string
  gtin: string | null
  criteria_set: number
  abv_permille: number | null
  producer?: { name: string } | null
  certificates?: CertificateFacts[] | null
  dossiers?: DossierFacts[] | null
}

async function readOcop(
  container: MedusaContainer,
  productIds: string[]
): Promise<ReadonlyMap<string, OcopRow>> {
  if (productIds.length === 0) return new Map()
  const rows = await readRows<{ id: string; ocop_product?: OcopRow | null }>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    {
      entity: "product",
      fields: [
        "id",
        ...["code", "gtin", "criteria_set", "abv_permille"].map((one) => `ocop_product.${one}`),
        "ocop_product.producer.name",
        "ocop_product.certificates.*",
        "ocop_product.certificates.events.*",
        "ocop_product.dossiers.*",
      ],
      filters: { id: productIds },
    }
  )
  return new Map(rows.flatMap(({ id, ocop_product }) => (ocop_product ? [[id, ocop_product]] : [])))
}

async function readLicence(container: MedusaContainer, pointId: string): Promise<string | null> {
  const [row] = await readRows<{ alcohol_licence: string | null }>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    { entity: "sales_point", fields: ["alcohol_licence"], filters: { id: pointId } }
  )
  return row?.alcohol_licence ?? null
}
