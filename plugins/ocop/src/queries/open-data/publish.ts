import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CatalogEntry } from "../../open-data/catalog"
import type { Row } from "../../open-data/dataset"
import { DATASETS } from "../../open-data/datasets/all"
import { publishedFile } from "../../open-data/serialise"
import { pluginOptions } from "../../plugin-options"
import type { LocalDate } from "../../rules/local-date"
import { readRows } from "../../search/graph"
import { certifiedProducts } from "../figures/product-figures"
import { readPointsThen } from "../points/points-then"
import { readListedOn } from "../register/newest-checks"
import { readRegisterProducts } from "../register/register-products"
import { coverageRows } from "./coverage-rows"
import { eventRows, PUBLISHED_EVENT_FIELDS, type PublishedEvent } from "./event-rows"
import { lastModified } from "./last-modified"
import { pointRows, PUBLISHED_POINT_FIELDS, type PublishedPoint } from "./point-rows"
import { certifiedRows, endedRows, producerRows } from "./product-rows"

/** All open data as of the end of a day: every dataset in every format, from one reading of the register. */
export async function publish(
  container: MedusaContainer,
  asOf: LocalDate
): Promise<CatalogEntry[]> {
  const { shopOrigin, openData } = pluginOptions(container)
  const rows = await readAll(container, asOf, shopOrigin)
  const modified = (await lastModified(container, asOf)).toISOString()
  return DATASETS.map((dataset) => {
    const table = { dataset, rows: rows.get(dataset.id) ?? [], asOf, licence: openData }
    return {
      dataset,
      modified,
      files: { csv: publishedFile(table, "csv"), json: publishedFile(table, "json") },
    }
  })
}

async function readAll(
  container: MedusaContainer,
  asOf: LocalDate,
  origin: string
): Promise<Map<string, Row[]>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const products = await readRegisterProducts(container)
  const certified = certifiedProducts(products, asOf)
  const points = await readPointsThen<PublishedPoint>(container, PUBLISHED_POINT_FIELDS, asOf)
  const events = await readRows<PublishedEvent>(query, {
    entity: "trade_event",
    fields: PUBLISHED_EVENT_FIELDS,
  })
  return new Map([
    ["certified-products", certifiedRows(certified, asOf, origin)],
    ["ended-certificates", endedRows(products, asOf)],
    ["producers", producerRows(certified)],
    ["sales-points", pointRows(points, asOf, origin)],
    ["coverage", coverageRows(await readListedOn(container, asOf), certified, asOf)],
    ["trade-events", eventRows(events, asOf)],
  ])
}
