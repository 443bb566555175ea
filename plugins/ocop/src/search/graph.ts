import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** Reading across modules; all the Search Module hands to an index, and all a route needs. */
export type Graph = Pick<RemoteQueryFunction, "graph">

export type GraphQuestion = {
  entity: string
  fields: string[]
  filters?: Record<string, unknown>
  pagination?: { skip?: number; take?: number; order?: Record<string, "ASC" | "DESC"> }
  withDeleted?: boolean
}

/** Rows of the graph in the shape the caller asked for with `fields`; the one place where that shape is taken on trust. */
export async function readRows<Row>(query: Graph, question: GraphQuestion): Promise<Row[]> {
  const { data }: { data: Row[] } = await query.graph(question)
  return data
}

export type Page<Row> = { rows: Row[]; count: number }

/** One page of rows with the number of all; the question says which page. */
export async function readPage<Row>(query: Graph, question: GraphQuestion): Promise<Page<Row>> {
  const { data, metadata }: { data: Row[]; metadata?: { count?: number } } =
    await query.graph(question)
  const page: Page<Row> = { rows: data, count: metadata?.count ?? data.length }
  return page
}
