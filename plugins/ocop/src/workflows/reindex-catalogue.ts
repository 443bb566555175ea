import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { withoutFollowing } from "../search/follow-events"
import { countSalesStep } from "./steps/count-sales"
import { reindexCatalogueStep } from "./steps/reindex-catalogue"

/** Writes every document of the catalogue anew; the old index serves until the new one is complete. */
export const reindexCatalogueWorkflow = createWorkflow("reindex-catalogue", () => {
  countSalesStep({})
  return new WorkflowResponse(reindexCatalogueStep())
})

/** Rebuilds the index and returns when it serves. */
export async function reindexCatalogue(container: MedusaContainer): Promise<void> {
  await reindexCatalogueWorkflow(container).run()
}

/**
 * Runs a bulk change without following each of its thousands of events, and rebuilds the index once at the end, also when the
 * change fails half-way.
 */
export async function withOneReindex<Result>(
  container: MedusaContainer,
  work: () => Promise<Result>
): Promise<Result> {
  try {
    return await withoutFollowing(work)
  } finally {
    await reindexCatalogue(container)
  }
}
