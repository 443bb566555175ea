import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { reportProgress } from "../../register/import-progress"

/** Products per run of Medusa's workflow, which holds all of them with their variants in memory. */
const BATCH = 200

type Status = "draft" | "published"
export type StatusChange = {
  ids: string[]
  from: Status
  to: Status
  /** Who watches (`onImportProgress`), and how much of `total` others have done before. */
  importId: string
  before: number
  total: number
}

/** Sets the status of products through Medusa's own workflow, so that hooks and events see it. Undone batch by batch. */
export const setProductStatusStep = createStep(
  "set-product-status",
  async ({ ids, from, to, importId, before, total }: StatusChange, { container }) => {
    const done: string[] = []
    try {
      for (let start = 0; start < ids.length; start += BATCH) {
        const batch = ids.slice(start, start + BATCH)
        await setStatus(container, batch, to)
        done.push(...batch)
        reportProgress({ importId, stage: "publish", done: before + done.length, total })
      }
    } catch (error) {
      // A step that throws is not compensated itself, so what it has done it takes back here.
      await setStatus(container, done, from)
      throw error
    }
    return new StepResponse(ids, { ids, from })
  },
  async (undo, { container }) => {
    if (undo) await setStatus(container, undo.ids, undo.from)
  }
)

async function setStatus(container: MedusaContainer, ids: string[], status: Status): Promise<void> {
  if (ids.length === 0) return
  await updateProductsWorkflow(container).run({
    input: { selector: { id: ids }, update: { status } },
  })
}
