import { BackendError } from "./backend-error"

/** Anonymous pages: shared caches may keep them for a minute, browsers ask again. */
export const PUBLIC_PAGE = { "cache-control": "public, max-age=0, s-maxage=60" }

/** Pages of one shopper. */
export const PRIVATE_PAGE = { "cache-control": "private, no-store" }

/**
 * Awaits what a page cannot be shown without, and turns the backend's refusals into the page's status: unknown → 404, not
 * answering → 503. Everything else is thrown on as it is.
 */
export async function orErrorPage<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.kind === "not_found") throw new Response(null, { status: 404 })
    if (error.kind === "refused") throw error
    console.error(`backend ${error.kind}: ${error.message}`)
    throw new Response(null, { status: 503, headers: { "retry-after": "30" } })
  }
}
