import { setTimeout as wait } from "node:timers/promises"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const PATIENCE_MS = 120_000
const PAUSE_MS = 500

/**
 * Builds a new version of the index beside the one that serves, and swaps. Another seed of the same index (the first one after
 * a start runs in the background) holds a lock for which the Search Module waits only seconds; this waits its turn.
 */
export const reindexCatalogueStep = createStep(
  "reindex-catalogue",
  async (_: undefined, { container }) => {
    const search = container.resolve(Modules.SEARCH)
    const giveUp = Date.now() + PATIENCE_MS
    for (;;) {
      try {
        const { job_id } = await search.reindex({ index: "catalogue" })
        return new StepResponse({ job_id })
      } catch (error) {
        const isBusy = error instanceof Error && /acquire|lock/i.test(error.message)
        if (!isBusy || Date.now() > giveUp) throw error
        await wait(PAUSE_MS)
      }
    }
  }
)
