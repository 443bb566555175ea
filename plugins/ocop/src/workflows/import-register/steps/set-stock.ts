import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
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

/** Items whose stock is held still at a time: small, so that a sale waits no longer than a breath. */
const BATCH = 100
/** Longer than any sale or count holds them. */
const WAIT_SECONDS = 60

type Done = {
  created: { id: string; inventoryItemId: string }[]
  /** By how much each was changed: what was sold since stays sold when it is taken back. */
  updated: (LevelChange & { change: number })[]
  listed: StockChanges["list"]
}

/**
 * Sets counted quantities at the points' locations and puts the products into the points' ranges. Under the locks that
 * Medusa's own steps and the shelf's changes take, keyed by inventory item: a sale at that moment comes before or after.
 */
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
        await underLocks(container, batch, async () => {
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
          done.created.push(
            ...result.map(({ id, inventory_item_id }) => ({
              id,
              inventoryItemId: inventory_item_id,
            }))
          )
        })
        progress()
      }
      for (const batch of batches(stock.update, BATCH)) {
        await underLocks(container, batch, async () => {
          const now = await stockOf(container, batch)
          const short = batch.find(({ id, quantity }) => quantity < (now.get(id)?.reserved ?? 0))
          if (short)
            throw new Error(soldMeanwhile(now.get(short.id)?.reserved ?? 0, short.quantity))
          await updateInventoryLevelsWorkflow(container).run({
            input: { updates: batch.map((level) => levelUpdate(level, level.quantity)) },
            context,
          })
          done.updated.push(
            ...batch.map((level) => ({
              ...level,
              change: level.quantity - (now.get(level.id)?.stocked ?? level.before),
            }))
          )
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
      await underLocks(container, batch, async () => {
        const now = await stockOf(container, batch)
        const updates = batch.map((level) =>
          levelUpdate(level, (now.get(level.id)?.stocked ?? level.quantity) - level.change)
        )
        await updateInventoryLevelsWorkflow(container).run({ input: { updates }, context })
      })
    }
    for (const batch of batches(done.created, BATCH)) {
      // `force`: the workflow refuses levels that still hold stock, and these do.
      await underLocks(container, batch, async () => {
        await deleteInventoryLevelsWorkflow(container).run({
          input: { id: batch.map(({ id }) => id), force: true },
          context,
        })
      })
    }
  }
)

type LevelChange = StockChanges["update"][number]

async function underLocks(
  container: MedusaContainer,
  levels: readonly { inventoryItemId: string }[],
  job: () => Promise<void>
): Promise<void> {
  const keys = [...new Set(levels.map(({ inventoryItemId }) => inventoryItemId))].sort()
  await container.resolve(Modules.LOCKING).execute(keys, job, { timeout: WAIT_SECONDS })
}

/** What the levels hold at this moment; to be asked under their locks. */
async function stockOf(
  container: MedusaContainer,
  levels: readonly { id: string }[]
): Promise<Map<string, { stocked: number; reserved: number }>> {
  const rows = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels(
      { id: levels.map(({ id }) => id) },
      { take: null, select: ["id", "stocked_quantity", "reserved_quantity"] }
    )
  return new Map(
    rows.map(({ id, stocked_quantity, reserved_quantity }) => [
      id,
      { stocked: stocked_quantity, reserved: reserved_quantity },
    ])
  )
}

function soldMeanwhile(reserved: number, counted: number): string {
  return `Trong lúc nhập vừa có đơn hàng mới: một mặt hàng đang giữ ${reserved} đơn vị cho đơn, nhiều hơn ${counted} đơn vị trong tệp. Chưa thay đổi gì; hãy kiểm kê lại rồi nhập lại.`
}

function levelUpdate({ id, locationId, inventoryItemId }: LevelChange, quantity: number) {
  return {
    id,
    location_id: locationId,
    inventory_item_id: inventoryItemId,
    stocked_quantity: quantity,
  }
}
