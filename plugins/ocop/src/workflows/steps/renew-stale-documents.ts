import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const PAGE = 1000

/** Writes those documents of the catalogue anew whose `stale_at` has come. Nothing to undo: writing again says the same. */
export const renewStaleDocumentsStep = createStep(
  "renew-stale-documents",
  async ({ now }: { now: Date }, { container }) => {
    const search = container.resolve(Modules.SEARCH)
    const { hits } = await search.search({
      entity: "catalogue",
      fields: ["id"],
      filters: { stale_at: { $lte: new Date(now) } },
      pagination: { take: PAGE, order: { id: "ASC" } },
    })
    const ids = hits.map(({ id }) => id)
    if (ids.length) {
      await search.reindex({ index: "catalogue", filters: { id: ids }, strategy: "in_place" })
    }
    return new StepResponse({ renewed: ids.length })
  }
)
