import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows, type Graph } from "../../search/graph"

const KEPT_MS = 30_000

type Names = ReadonlyMap<string, string>
const kept = new WeakMap<Graph, { names: Promise<Names>; since: number }>()

/** Names of the sales points by handle. Kept for half a minute: a list page must not cost a query for labels. */
export function readPointNames(container: MedusaContainer): Promise<Names> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const known = kept.get(query)
  if (known && Date.now() - known.since < KEPT_MS) return known.names
  const names = read(query)
  kept.set(query, { names, since: Date.now() })
  // A failure is not remembered.
  names.catch(() => kept.delete(query))
  return names
}

async function read(query: Graph): Promise<Names> {
  const rows = await readRows<{ handle: string; name: string }>(query, {
    entity: "sales_point",
    fields: ["handle", "name"],
  })
  return new Map(rows.map(({ handle, name }) => [handle, name]))
}
