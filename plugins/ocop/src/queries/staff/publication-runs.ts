import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RefusalCode } from "../../gate/refusal"
import { readPage } from "../../search/graph"

/** Report of one run of the job that makes publication follow the certificates. */
export type PublicationRunView = {
  id: string
  trigger: "daily" | "hourly"
  at: string
  duration_ms: number
  published: { product_id: string; title: string }[]
  unlisted: { product_id: string; title: string; reason: RefusalCode; message: string }[]
}

type Row = Omit<PublicationRunView, "at" | "published" | "unlisted"> & {
  at: string | Date
  published: { products: PublicationRunView["published"] }
  unlisted: { products: PublicationRunView["unlisted"] }
}

/** Newest first. */
export async function readPublicationRuns(
  container: MedusaContainer,
  { skip, take, since }: { skip: number; take: number; since?: Date }
): Promise<{ runs: PublicationRunView[]; count: number }> {
  const { rows, count } = await readPage<Row>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "publication_run",
    fields: ["id", "trigger", "at", "duration_ms", "published", "unlisted"],
    filters: since ? { created_at: { $gt: since } } : {},
    pagination: { skip, take, order: { created_at: "DESC" } },
  })
  const runs = rows.map(({ id, trigger, at, duration_ms, published, unlisted }) => ({
    id,
    trigger,
    at: new Date(at).toISOString(),
    duration_ms,
    published: published.products,
    unlisted: unlisted.products,
  }))
  return { runs, count }
}
