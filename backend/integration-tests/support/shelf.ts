import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { CERTIFICATION_MODULE } from "@ocop/plugin-ocop/modules/certification"
import { SALES_POINT_MODULE } from "@ocop/plugin-ocop/modules/sales-point"
import { openSalesPointsWorkflow, reconcilePublicationWorkflow } from "@ocop/plugin-ocop/workflows"
import { isAlcohol } from "@ocop/plugin-ocop/rules/alcohol"
import { slugify } from "@ocop/plugin-ocop/rules/fold-vietnamese"
import { setUpShop } from "../../src/setup/set-up-shop"

type Services = {
  certification: {
    createProducers(data: object[]): Promise<{ id: string; code: string }[]>
    listProducers(filter: object): Promise<{ id: string; code: string }[]>
    createOcopProducts(data: object[]): Promise<{ id: string; code: string }[]>
    createCertificates(data: object[]): Promise<{ id: string }[]>
  }
  points: { createSalesPoints(data: object[]): Promise<{ id: string; handle: string }[]> }
}

export type ShelfPoint = {
  name: string
  unit?: string
  isDefault?: boolean
  closedOn?: string
  /** Number of its licence to trade in alcohol. */
  licence?: string
}
export type ShelfProducer = { code: string; name: string; type: string; unit?: string }
export type ShelfProduct = {
  name: string
  producer: string
  group?: string
  set?: number
  /** Alcohol by volume in tenths of a percent. */
  abv?: number
  unit?: string
  district?: string
  stars?: number
  issuedOn?: string
  lastDay?: string
  /** No certificate at all. */
  uncertified?: boolean
  draft?: boolean
  /** Price by pack size. */
  packs: Record<string, number>
  /** Units of the first pack by handle of the point; 0 lists it there without stock. */
  stock?: Record<string, number>
}

export type Shelf = {
  key: string
  regionId: string
  productIds: Map<string, string>
  pointIds: Map<string, string>
  /** Sales channel by handle of the point. */
  channelIds: Map<string, string>
}

/** Puts points, producers and certified products into an empty shop, the way the import does, without its files. */
export async function stockShelf(
  container: MedusaContainer,
  points: ShelfPoint[],
  producers: ShelfProducer[],
  products: ShelfProduct[]
): Promise<Shelf> {
  await setUpShop(container)
  const { certification, points: pointService } = services(container)
  const madePoints = await pointService.createSalesPoints(
    points.map((point, index) => ({
      code: `D${index + 1}`,
      handle: slugify(point.name),
      name: point.name,
      class: "shop",
      address: "Số 1 đường Trần Phú",
      unit_code: point.unit ?? null,
      opened_on: "2020-01-01",
      closed_on: point.closedOn ?? null,
      is_default_seller: point.isDefault ?? false,
      delivers: point.isDefault ?? false,
      operator_name: "Đơn vị vận hành thử",
      alcohol_licence: point.licence ?? null,
    }))
  )
  await openSalesPointsWorkflow(container).run({
    input: { sales_point_ids: madePoints.map(({ id }) => id) },
  })
  const places = await placesOf(container)
  const madeProducers = await certification.createProducers(
    producers.map(({ code, name, type, unit }) => ({
      code,
      handle: slugify(name),
      name,
      type,
      unit_code: unit ?? null,
      source: "demo",
    }))
  )
  const producerIds = new Map(madeProducers.map(({ id, code }) => [code, id]))
  const productIds = new Map<string, string>()
  for (let start = 0; start < products.length; start += 100) {
    const ids = await addProducts(
      container,
      products.slice(start, start + 100),
      start,
      producerIds,
      places
    )
    for (const [name, id] of ids) productIds.set(name, id)
  }
  const { publishable_key, region_id } = await setUpShop(container)
  return {
    key: publishable_key,
    regionId: region_id,
    productIds,
    channelIds: new Map([...places].map(([handle, { channel }]) => [handle, channel])),
    pointIds: new Map(madePoints.map(({ id, handle }) => [handle, id])),
  }
}

/** Puts further products of producers who are known already on the shelf of a shop, and gives Medusa's ids by name. */
export async function addToShelf(
  container: MedusaContainer,
  shelf: Shelf,
  products: ShelfProduct[]
): Promise<Map<string, string>> {
  const producers = await services(container).certification.listProducers({})
  const ids = await addProducts(
    container,
    products,
    shelf.productIds.size,
    new Map(producers.map(({ id, code }) => [code, id])),
    await placesOf(container)
  )
  for (const [name, id] of ids) shelf.productIds.set(name, id)
  return ids
}

type Place = { channel: string; location: string }

async function placesOf(container: MedusaContainer): Promise<Map<string, Place>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_point",
    fields: ["handle", "sales_channel.id", "stock_location.id"],
  })
  const rows: {
    handle: string
    sales_channel: { id: string }
    stock_location: { id: string }
  }[] = data
  return new Map(
    rows.map((row) => [
      row.handle,
      { channel: row.sales_channel.id, location: row.stock_location.id },
    ])
  )
}

async function addProducts(
  container: MedusaContainer,
  products: ShelfProduct[],
  offset: number,
  producerIds: Map<string, string>,
  places: Map<string, Place>
): Promise<Map<string, string>> {
  const [profile] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({})
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: products.map((product, index) => ({
        title: product.name,
        handle: slugify(product.name),
        discountable: !isAlcohol(product.set ?? 8),
        // The gate publishes nothing without a certificate, so all begin as drafts; `rejected` ones stay off the shelf.
        status: product.draft ? ("rejected" as const) : ("draft" as const),
        shipping_profile_id: profile?.id,
        options: [{ title: "Quy cách", values: Object.keys(product.packs) }],
        sales_channels: Object.keys(product.stock ?? {}).map((point) => ({
          id: place(places, point).channel,
        })),
        variants: Object.entries(product.packs).map(([pack, amount], rank) => ({
          title: pack,
          sku: `SKU-${offset + index}-${rank}`,
          manage_inventory: true,
          variant_rank: rank,
          options: { "Quy cách": pack },
          prices: [{ amount, currency_code: "vnd" }],
        })),
      })),
    },
  })
  const ids = new Map(result.map(({ title, id }) => [title, id]))
  await addCertificates(container, products, offset, producerIds, ids)
  await addStock(container, products, offset, places)
  await reconcilePublicationWorkflow(container).run({ input: {} })
  return ids
}

async function addCertificates(
  container: MedusaContainer,
  products: ShelfProduct[],
  offset: number,
  producerIds: Map<string, string>,
  ids: Map<string, string>
): Promise<void> {
  const { certification } = services(container)
  const ocop = await certification.createOcopProducts(
    products.map((product, index) => ({
      code: `22-${offset + index}`,
      name: product.name,
      product_group: product.group ?? "I",
      criteria_set: product.set ?? 8,
      abv_permille: product.abv ?? null,
      unit_code: product.unit ?? null,
      district_2024_code: product.district ?? null,
      unit_label: Object.keys(product.packs)[0],
      net_quantity: Object.keys(product.packs)[0],
      origin: "Quảng Ninh",
      source: "demo",
      producer_id: producerIds.get(product.producer),
    }))
  )
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    ocop.map(({ id }, index) => ({
      [Modules.PRODUCT]: { product_id: ids.get(products[index]?.name ?? "") },
      [CERTIFICATION_MODULE]: { ocop_product_id: id },
    }))
  )
  await certification.createCertificates(
    products.flatMap((product, index) =>
      product.uncertified
        ? []
        : [
            {
              decision_number: `${offset + index}/QĐ-UBND`,
              decided_on: product.issuedOn ?? "2026-06-01",
              issuer: "UBND tỉnh Quảng Ninh",
              issuer_level: "province",
              legal_basis: "d26_2026",
              kind: "first",
              stars: product.stars ?? 3,
              issued_on: product.issuedOn ?? "2026-06-01",
              last_valid_day: product.lastDay ?? "2029-06-01",
              ocop_product_id: ocop[index]?.id,
            },
          ]
    )
  )
}

async function addStock(
  container: MedusaContainer,
  products: ShelfProduct[],
  offset: number,
  places: Map<string, Place>
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const skus = products.map((_, index) => `SKU-${offset + index}-0`)
  const items = await inventory.listInventoryItems({ sku: skus }, { take: null })
  const itemIds = new Map(items.map(({ sku, id }) => [sku, id]))
  const levels = products.flatMap((product, index) =>
    Object.entries(product.stock ?? {})
      .filter(([, quantity]) => quantity > 0)
      .map(([point, stocked_quantity]) => ({
        inventory_item_id: itemIds.get(`SKU-${offset + index}-0`) ?? "",
        location_id: place(places, point).location,
        stocked_quantity,
      }))
  )
  if (levels.length) await inventory.createInventoryLevels(levels)
}

function place(places: Map<string, Place>, handle: string): Place {
  const found = places.get(handle)
  if (!found) throw new Error(`no sales point ${handle}`)
  return found
}

function services(container: MedusaContainer): Services {
  return {
    certification: container.resolve<Services["certification"]>(CERTIFICATION_MODULE),
    points: container.resolve<Services["points"]>(SALES_POINT_MODULE),
  }
}
