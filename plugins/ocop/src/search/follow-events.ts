import type { Event, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { affectedProducts } from "./affected-products"
import { buildDocuments, readSurroundings } from "./build-documents"
import { readProductRows } from "./product-rows"
import { gone } from "./seed-catalogue"

/** Changes wait this long for company: a publication or an import emits hundreds within moments. */
const GATHER_MS = 60
const PAGE = 250

/** Ids by name of event. */
type Changes = Map<string, Set<string>>
type Batch = { changes: Changes; done: Promise<void> }

let gathering: Batch | null = null
let last: Promise<void> = Promise.resolve()
let paused = 0

/**
 * Brings the documents that an event concerns up to date, and returns when that is done. Events that come within a moment are
 * one batch with one reading and one writing; batches follow one another, so that an older reading never
 * overwrites a newer one.
 */
export async function followEvent(container: MedusaContainer, event: Event): Promise<void> {
  const ids = idsOf(event.data)
  if (paused || !ids.length) return
  gathering ??= openBatch(container)
  const batch = gathering
  const known = batch.changes.get(event.name) ?? new Set<string>()
  for (const id of ids) known.add(id)
  batch.changes.set(event.name, known)
  await batch.done
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

function openBatch(container: MedusaContainer): Batch {
  const changes: Changes = new Map()
  const before = last.catch(() => undefined)
  const gathered = new Promise((resolve) => setTimeout(resolve, GATHER_MS))
  const done = Promise.all([before, gathered]).then(() => {
    gathering = null
    return write(container, changes)
  })
  last = done
  return { changes, done }
}

async function write(container: MedusaContainer, changes: Changes): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const search = container.resolve(Modules.SEARCH)
  const productIds = await affectedProducts(query, changes)
  if (!productIds.length) return
  const around = await readSurroundings(query, now(container))
  try {
    for (let start = 0; start < productIds.length; start += PAGE) {
      const page = productIds.slice(start, start + PAGE)
      const documents = await buildDocuments(query, await readProductRows(query, page), around)
      const removed = gone(page, documents)
      if (documents.length) await search.upsertDocuments({ index: "catalogue", documents })
      if (removed.length) {
        await search.deleteDocuments({ index: "catalogue", filters: { id: removed } })
      }
    }
  } catch (error) {
    // No index yet: the seed of the first start reads everything anyway.
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return
    throw error
  }
}

/** Events carry `{ id }` with one id or many, or a list of such. */
function idsOf(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(idsOf)
  if (!data || typeof data !== "object" || !("id" in data)) return []
  const ids = Array.isArray(data.id) ? data.id : [data.id]
  return ids.filter((id) => typeof id === "string")
}
