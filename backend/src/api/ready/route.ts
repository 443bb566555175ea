import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

const PATIENCE_MS = 5000

/**
 * `GET /ready`: whether this server can serve the shop. 200 with the number of products in the index, or 503 naming what
 * does not answer. Unlike Medusa's `/health` it asks the database and the search engine.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const [database, search] = await Promise.allSettled([
    inTime(pingDatabase(req)),
    inTime(countIndexedProducts(req)),
  ])
  for (const check of [database, search]) {
    if (check.status === "rejected") logger.warn(`not ready: ${String(check.reason)}`)
  }
  const ready = database.status === "fulfilled" && search.status === "fulfilled"
  res.set("cache-control", "no-store")
  res.status(ready ? 200 : 503).json({
    database: database.status === "fulfilled" ? "ok" : "unavailable",
    search: search.status === "fulfilled" ? "ok" : "unavailable",
    ...(search.status === "fulfilled" && { products: search.value }),
  })
}

async function pingDatabase(req: MedusaRequest): Promise<void> {
  await req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1")
}

/** A search that wants nothing but the count goes the whole way: definition, active version, engine. */
async function countIndexedProducts(req: MedusaRequest): Promise<number> {
  const search = req.scope.resolve(Modules.SEARCH)
  let products = 0
  for (const index of await search.listIndexes()) {
    const { metadata } = await search.search({
      entity: index.name,
      pagination: { take: 1 },
      search_options: { count: "exact" },
    })
    products += metadata.count ?? 0
  }
  return products
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MS} ms`)), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, patience])
  } finally {
    clearTimeout(timer)
  }
}
