import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** Reading across modules; all the Search Module hands to an index, and all a route needs. */
export type Graph = Pick<RemoteQueryFunction, "graph">

export type GraphQuestion = {
  entity: string
  fields: string[]
  filters?: Record<string, unknown>
  pagination?: { take?: number; order?: Record<string, "ASC" | "DESC"> }
  withDeleted?: boolean
}

/** Rows of the graph in the shape the caller asked for with `fields`; the one place where that shape is taken on trust. */
export async function readRows<Row>(query: Graph, question: GraphQuestion): Promise<Row[]> {
  const { data }: { data: Row[] } = await query.graph(question)
  return data
}
