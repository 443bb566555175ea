import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  deleteInventoryLevelsWorkflow,
  linkProductsToSalesChannelWorkflow,
  updateInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import { reportProgress } from "../../../register/import-progress"
import type { StockChanges } from "../../../register/plan/plan"
import { batches, nestedRun, reasonOf } from "../nested-run"

const BATCH = 500

type Done = {
  created: string[]
  updated: StockChanges["update"]
  listed: StockChanges["list"]
}

/** Sets counted quantities at the points' locations and puts the products into the points' ranges. */
export const setStockStep = createStep(
  "set-register-stock",
  async ({ stock, importId }: { stock: StockChanges; importId: string }, stepContext) => {
    const { container } = stepContext
    const context = nestedRun(stepContext)
    const done: Done = { created: [], updated: [], listed: [] }
    const total = stock.create.length + stock.update.length
    const progress = () =>
      reportProgress({
        importId,
        stage: "stock",
        done: done.created.length + done.updated.length,
        total,
      })
    try {
      for (const batch of batches(stock.create, BATCH)) {
        const { result } = await createInventoryLevelsWorkflow(container).run({
          input: {
            inventory_levels: batch.map(({ locationId, inventoryItemId, quantity }) => ({
              location_id: locationId,
              inventory_item_id: inventoryItemId,
              stocked_quantity: quantity,
            })),
          },
          context,
        })
        done.created.push(...result.map(({ id }) => id))
        progress()
      }
      for (const batch of batches(stock.update, BATCH)) {
        done.updated.push(...batch)
        await updateInventoryLevelsWorkflow(container).run({
          input: { updates: batch.map((level) => levelUpdate(level, level.quantity)) },
          context,
        })
        progress()
      }
      for (const { salesChannelId, productIds } of stock.list) {
        for (const batch of batches(productIds, BATCH)) {
          done.listed.push({ salesChannelId, productIds: batch })
          await linkProductsToSalesChannelWorkflow(container).run({
            input: { id: salesChannelId, add: batch },
            context,
          })
        }
      }
    } catch (error) {
      return StepResponse.permanentFailure(reasonOf(error), done)
    }
    return new StepResponse({ levels: total }, done)
  },
  async (done, stepContext) => {
    if (!done) return
    const { container } = stepContext
    const context = nestedRun(stepContext)
    for (const { salesChannelId, productIds } of done.listed) {
      await linkProductsToSalesChannelWorkflow(container).run({
        input: { id: salesChannelId, remove: productIds },
        context,
      })
    }
    for (const batch of batches(done.updated, BATCH)) {
      await updateInventoryLevelsWorkflow(container).run({
        input: { updates: batch.map((level) => levelUpdate(level, level.before)) },
        context,
      })
    }
    for (const batch of batches(done.created, BATCH)) {
      // `force`: the workflow refuses levels that still hold stock, and these do.
      await deleteInventoryLevelsWorkflow(container).run({
        input: { id: batch, force: true },
        context,
      })
    }
  }
)

type LevelChange = StockChanges["update"][number]

function levelUpdate({ id, locationId, inventoryItemId }: LevelChange, quantity: number) {
  return {
    id,
    location_id: locationId,
    inventory_item_id: inventoryItemId,
    stocked_quantity: quantity,
  }
}
