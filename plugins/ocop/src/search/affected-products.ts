import { readRows, type Graph } from "./graph"

/**
 * Which changes touch which documents. Modules name their events themselves, `<module>.<entity>.<action>`, for every
 * write whoever makes it; `product.created` and `product.updated` come at the end of Medusa's workflows, when prices
 * and links are there too.
 */
const ACTIONS = ["created", "updated", "deleted"]
const SOURCES: Record<string, (query: Graph, ids: string[]) => Promise<string[]>> = {
  product: (_query, ids) => Promise.resolve(ids),
  "product.product": (_query, ids) => Promise.resolve(ids),
  "product.product-variant": productsOfVariants,
  "pricing.price": productsOfPrices,
  "certification.ocop-product": productsOfOcopProducts,
  "certification.producer": productsOfProducers,
  "certification.certificate": productsOfCertificates,
  "certification.certificate-event": productsOfCertificateEvents,
  "certification.dossier": productsOfDossiers,
  "inventory.inventory-level": productsOfLevels,
  "inventory.reservation-item": productsOfReservations,
  "sales_point.sales-point": productsOfSalesPoints,
  "catalogue.product-sales": productsOfSales,
}

export const CATALOGUE_EVENTS = Object.keys(SOURCES).flatMap((source) =>
  ACTIONS.map((action) => `${source}.${action}`)
)

/** Ids of the products whose documents the events of these entities concern, each once. */
export async function affectedProducts(
  query: Graph,
  changes: ReadonlyMap<string, ReadonlySet<string>>
): Promise<string[]> {
  const found = await Promise.all(
    [...changes].map(([eventName, ids]) => {
      const resolve = SOURCES[eventName.slice(0, eventName.lastIndexOf("."))]
      return resolve ? resolve(query, [...ids]) : Promise.resolve([])
    })
  )
  return [...new Set(found.flat())]
}

type Row = Record<string, unknown>

/** Reads deleted rows too: a deleted certificate still says whose it was. */
async function read(
  query: Graph,
  entity: string,
  fields: string[],
  filters: Record<string, string[]>
): Promise<Row[]> {
  return readRows<Row>(query, { entity, fields, filters, withDeleted: true })
}

/** Every text found under a dotted path, through objects and lists. */
function textsAt(rows: Row[], path: string): string[] {
  let level: unknown[] = rows
  for (const key of path.split(".")) {
    level = level.flatMap((item) => (isRow(item) ? item[key] : []))
  }
  return level.filter((value) => typeof value === "string")
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null
}

async function productsOfVariants(query: Graph, id: string[]): Promise<string[]> {
  return textsAt(await read(query, "product_variant", ["product_id"], { id }), "product_id")
}

async function productsOfPrices(query: Graph, id: string[]): Promise<string[]> {
  const sets = textsAt(await read(query, "price", ["price_set_id"], { id }), "price_set_id")
  if (!sets.length) return []
  const links = await read(query, "product_variant_price_set", ["variant_id"], {
    price_set_id: sets,
  })
  const variants = textsAt(links, "variant_id")
  return variants.length ? productsOfVariants(query, variants) : []
}

async function productsOfOcopProducts(query: Graph, id: string[]): Promise<string[]> {
  if (!id.length) return []
  return textsAt(await read(query, "ocop_product", ["product.id"], { id }), "product.id")
}

async function productsOfProducers(query: Graph, id: string[]): Promise<string[]> {
  const rows = await read(query, "ocop_product", ["id"], { producer_id: id })
  return productsOfOcopProducts(query, textsAt(rows, "id"))
}

async function productsOfCertificates(query: Graph, id: string[]): Promise<string[]> {
  const rows = await read(query, "certificate", ["ocop_product_id"], { id })
  return productsOfOcopProducts(query, textsAt(rows, "ocop_product_id"))
}

async function productsOfCertificateEvents(query: Graph, id: string[]): Promise<string[]> {
  const rows = await read(query, "certificate_event", ["certificate_id"], { id })
  const certificates = textsAt(rows, "certificate_id")
  return certificates.length ? productsOfCertificates(query, certificates) : []
}

async function productsOfDossiers(query: Graph, id: string[]): Promise<string[]> {
  const rows = await read(query, "dossier", ["ocop_product_id"], { id })
  return productsOfOcopProducts(query, textsAt(rows, "ocop_product_id"))
}

async function productsOfLevels(query: Graph, id: string[]): Promise<string[]> {
  const rows = await read(query, "inventory_level", ["inventory_item_id"], { id })
  return productsOfItems(query, textsAt(rows, "inventory_item_id"))
}

async function productsOfReservations(query: Graph, id: string[]): Promise<string[]> {
  const rows = await read(query, "reservation", ["inventory_item_id"], { id })
  return productsOfItems(query, textsAt(rows, "inventory_item_id"))
}

async function productsOfItems(query: Graph, itemIds: string[]): Promise<string[]> {
  if (!itemIds.length) return []
  const links = await read(query, "product_variant_inventory_item", ["variant_id"], {
    inventory_item_id: itemIds,
  })
  const variants = textsAt(links, "variant_id")
  return variants.length ? productsOfVariants(query, variants) : []
}

/** A point that opens, closes or changes its handle concerns everything it lists. */
async function productsOfSalesPoints(query: Graph, id: string[]): Promise<string[]> {
  const points = await read(query, "sales_point", ["sales_channel.id"], { id })
  const channels = textsAt(points, "sales_channel.id")
  if (!channels.length) return []
  const links = await read(query, "product_sales_channel", ["product_id"], {
    sales_channel_id: channels,
  })
  return textsAt(links, "product_id")
}

async function productsOfSales(query: Graph, id: string[]): Promise<string[]> {
  return textsAt(await read(query, "product_sales", ["product_id"], { id }), "product_id")
}
