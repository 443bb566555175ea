import type { SearchTypes } from "@medusajs/framework/types"
import { buildDocuments, readSurroundings } from "./build-documents"
import type { CatalogueDocument } from "./catalogue-document"
import { readRows, type Graph } from "./graph"
import { readProductRows } from "./product-rows"

const PAGE = 250

type CatalogueMutation =
  | { action: "upsert"; documents: CatalogueDocument[] }
  | { action: "delete"; filters: { id: string[] } }

/**
 * Every product in pages of ids, as the Search Module asks for it: on the first start, on a reindex, and once more for what
 * changed while a seed ran (`catchup`; then what is gone or no longer sellable is deleted).
 */
export async function* seedCatalogue({
  container,
  filters,
  last_key,
  catchup,
}: SearchTypes.SearchSeedContext): AsyncGenerator<CatalogueMutation[]> {
  const { query } = container
  const around = await readSurroundings(query, new Date())
  let cursor = last_key
  for (;;) {
    const conditions = {
      ...filters,
      ...(catchup ? { updated_at: { $gte: catchup.since } } : {}),
      ...(cursor ? { $and: [{ id: { $gt: cursor } }] } : {}),
    }
    const ids = await readIds(query, conditions, Boolean(catchup))
    if (!ids.length) return
    const rows = await readProductRows(query, ids)
    const documents = await buildDocuments(query, rows, around)
    const mutations: CatalogueMutation[] = documents.length ? [{ action: "upsert", documents }] : []
    const removed = catchup ? gone(ids, documents) : []
    if (removed.length) mutations.push({ action: "delete", filters: { id: removed } })
    if (mutations.length) yield mutations
    cursor = ids.at(-1)
    if (ids.length < PAGE) return
  }
}

/** The ids that were asked for and have no document. */
export function gone(ids: readonly string[], documents: readonly { id: string }[]): string[] {
  const kept = new Set(documents.map(({ id }) => id))
  return ids.filter((id) => !kept.has(id))
}

/** Apart from the rows: asked for together, `withDeleted` would bring deleted variants and certificates along. */
async function readIds(
  query: Graph,
  filters: Record<string, unknown>,
  withDeleted: boolean
): Promise<string[]> {
  const rows = await readRows<{ id: string }>(query, {
    entity: "product",
    fields: ["id"],
    filters,
    pagination: { take: PAGE, order: { id: "ASC" } },
    withDeleted,
  })
  return rows.map(({ id }) => id)
}
