import type { Event, SearchTypes } from "@medusajs/framework/types"
import { affectedProducts } from "./affected-products"
import { buildDocuments, readSurroundings } from "./build-documents"
import { readProductRows } from "./product-rows"
import { deletionOf, type CatalogueMutation } from "./seed-catalogue"

export { CATALOGUE_EVENTS } from "./affected-products"

/** Changes wait this long for company: a publication or an import emits hundreds within moments. */
const GATHER_MS = 60
const PAGE = 250

type Batch = { changes: Map<string, Set<string>>; done: Promise<void> }

let open: Batch | null = null
let last: Promise<void> = Promise.resolve()
let paused = 0

/**
 * Turns events into documents. The first event opens a batch, later ones join it, and the first answers for all of
 * them: one read for many changes. Batches follow one another, so that an older reading never overtakes a newer one.
 */
export async function catalogueMutations(
  event: Event,
  { container }: SearchTypes.SearchIngestionContext
): Promise<CatalogueMutation[]> {
  if (paused) return []
  const ids = idsOf(event.data)
  if (!ids.length) return []
  if (open) {
    note(open, event.name, ids)
    await open.done.catch(() => undefined)
    return []
  }
  let finish: () => void = () => undefined
  const batch: Batch = {
    changes: new Map(),
    done: new Promise((resolve) => (finish = resolve)),
  }
  const before = last
  last = batch.done
  open = batch
  note(batch, event.name, ids)
  try {
    await Promise.all([before, new Promise((resolve) => setTimeout(resolve, GATHER_MS))])
    open = null
    return await mutationsFor(container, batch.changes)
  } finally {
    if (open === batch) open = null
    finish()
  }
}

/** While `work` runs, changes are not followed; the caller reindexes afterwards (`workflows/reindex-catalogue.ts`). */
export async function withoutFollowing<Result>(work: () => Promise<Result>): Promise<Result> {
  paused += 1
  try {
    return await work()
  } finally {
    paused -= 1
  }
}

async function mutationsFor(
  { query }: SearchTypes.SearchContainer,
  changes: Batch["changes"]
): Promise<CatalogueMutation[]> {
  const productIds = await affectedProducts(query, changes)
  if (!productIds.length) return []
  const around = await readSurroundings(query, new Date())
  const mutations: CatalogueMutation[] = []
  for (let start = 0; start < productIds.length; start += PAGE) {
    const page = productIds.slice(start, start + PAGE)
    const documents = await buildDocuments(query, await readProductRows(query, page), around)
    if (documents.length) mutations.push({ action: "upsert", documents })
    mutations.push(...deletionOf(page, documents))
  }
  return mutations
}

function note(batch: Batch, eventName: string, ids: string[]): void {
  const known = batch.changes.get(eventName) ?? new Set<string>()
  for (const id of ids) known.add(id)
  batch.changes.set(eventName, known)
}

/** Events carry `{ id }` with one id or many, or a list of such. */
function idsOf(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(idsOf)
  if (!data || typeof data !== "object" || !("id" in data)) return []
  const ids = Array.isArray(data.id) ? data.id : [data.id]
  return ids.filter((id) => typeof id === "string")
}
