import { LRUCache } from "lru-cache"
import type { Lang } from "./language"
import { medusa, search, type Query } from "./medusa.server"

const FRESH_MS = 30_000
const STALE_MS = 10 * 60_000

type Lookup = { path: string; query: Query; lang: Lang }

const cache = new LRUCache<string, object, Lookup>({
  max: 500,
  ttl: FRESH_MS,
  allowStale: true,
  // A backend that is away for a moment should not take the shop window with it: what is known stays. Without
  // `allowStaleOnFetchRejection`, which would turn the error of a first lookup into "no value".
  noDeleteOnFetchRejection: true,
  fetchMethod: (_key, _stale, { context }) =>
    medusa({ lang: context.lang }).get<object>(context.path, context.query),
})

/**
 * An anonymous GET, shared by all visitors: fresh for 30 s, then served stale for up to 10 min while one request renews it.
 * The key holds path, sorted query and language. Never use it for anything that belongs to one shopper.
 * Throws BackendError when there is nothing to serve.
 */
export async function cachedGet<T extends object>(
  lang: Lang,
  path: string,
  query: Query = {}
): Promise<T> {
  const key = `${lang} ${path}${search(query)}`
  if (cache.getRemainingTTL(key) < -STALE_MS) cache.delete(key)
  const value = await cache.fetch(key, { context: { path, query, lang } })
  if (value === undefined) throw new Error(`cache: no value for ${key}`)
  return value as T
}

/** For tests: forget everything. */
export function emptyCache() {
  cache.clear()
}
