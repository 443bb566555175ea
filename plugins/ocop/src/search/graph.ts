import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** Reading across modules; all the Search Module hands to an index, and all a route needs. */
export type Graph = Pick<RemoteQueryFunction, "graph">
