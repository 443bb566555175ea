import { statesStrength } from "../rules/alcohol"
import { lastValidDay } from "../rules/certificate"
import { localDateAt } from "../rules/local-date"
import { producerBucket } from "../rules/producer-bucket"
import { elsewhere } from "../rules/provinces"
import { catalogueDocument, type CatalogueDocument } from "./catalogue-document"
import { readRows, type Graph } from "./graph"
import { isOpen, nextOpeningOrClosing, readPointRows, type PointRow } from "./point-rows"
import { pointsListing, pointsWithStock } from "./product-offer"
import type { ProductRow } from "./product-rows"
import { takingTurns } from "../taking-turns"
import { sellableWindow } from "./sellable-window"

/** What all documents of one run share. */
export type Surroundings = {
  now: Date
  openPoints: PointRow[]
  nextPointChange: Date | null
}

export async function readSurroundings(query: Graph, now: Date): Promise<Surroundings> {
  const points = await readPointRows(query)
  const today = localDateAt(now)
  return {
    now,
    openPoints: points.filter((point) => isOpen(point, today)),
    nextPointChange: nextOpeningOrClosing(points, now),
  }
}

/** Documents of those products that may be listed now or later; a product left out has no place in the index. */
export async function buildDocuments(
  query: Graph,
  rows: ProductRow[],
  around: Surroundings
): Promise<CatalogueDocument[]> {
  const sold = await readUnitsSold(
    query,
    rows.map(({ id }) => id)
  )
  const turn = takingTurns()
  const documents: CatalogueDocument[] = []
  for (const row of rows) {
    const document = buildDocument(row, sold.get(row.id) ?? 0, around)
    if (document) documents.push(document)
    await turn()
  }
  return documents
}

function buildDocument(
  row: ProductRow,
  sold: number,
  { now, openPoints, nextPointChange }: Surroundings
): CatalogueDocument | null {
  const ocop = row.ocop_product
  if (!ocop?.producer || row.status !== "published" || !statesStrength(ocop)) return null
  const window = sellableWindow(ocop, ocop.certificates ?? [], now)
  if (!window) return null
  const { certificate, stars, from, until } = window
  return catalogueDocument(row, ocop, {
    stars,
    issuedOn: certificate.issued_on,
    lastDay: lastValidDay(certificate),
    from,
    until,
    staleAt: earlier(window.staleAt, nextPointChange),
    producerBucket: producerBucket(ocop.producer.type),
    pointHandles: pointsWithStock(row, openPoints).map(({ handle }) => handle),
    pointsListing: pointsListing(row, openPoints),
    elsewhere: elsewhere(ocop.province_code),
    sold,
    updatedOn: localDateAt(later(new Date(row.updated_at), new Date(ocop.updated_at))),
  })
}

async function readUnitsSold(query: Graph, productIds: string[]): Promise<Map<string, number>> {
  if (!productIds.length) return new Map()
  const rows = await readRows<{ product_id: string; units: number }>(query, {
    entity: "product_sales",
    fields: ["product_id", "units"],
    filters: { product_id: productIds },
  })
  return new Map(rows.map(({ product_id, units }) => [product_id, units]))
}

function earlier(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b
  return a < b ? a : b
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b
}
