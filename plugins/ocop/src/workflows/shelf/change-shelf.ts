import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { now } from "../../gate/clock"
import { readLicence, readRegisterVariants } from "../../queries/shelf/register-variants"
import { readShelfRows } from "../../queries/shelf/shelf-rows"
import { localDateAt } from "../../rules/local-date"
import { planChanges } from "./plan-changes"
import type { ChangeShelfInput } from "./shelf-change"
import { takeBack, writeChanges, type Written } from "./write-changes"

/** Longer than any import holds its locks. */
const WAIT_SECONDS = 60

/**
 * Medusa's own steps reserve, release and consume under these keys (reserve-inventory-step, adjust-inventory-levels-step),
 * so web, counter, count and import come one after another.
 */
async function underLocks<T>(
  container: MedusaContainer,
  items: string[],
  job: () => Promise<T>
): Promise<T> {
  if (items.length === 0) return job()
  return container
    .resolve(Modules.LOCKING)
    .execute([...items].sort(), job, { timeout: WAIT_SECONDS })
}

const changeShelfStep = createStep(
  "change-shelf",
  async (input: ChangeShelfInput, { container }) => {
    const { place, by, source, changes } = input
    const ids = [...new Set(changes.map(({ variantId }) => variantId))]
    const variants = await readRegisterVariants(container, place, { ids })
    const items = [...new Set(variants.map(({ inventory_item_id }) => inventory_item_id))]
    const written: Written = {
      place,
      items,
      linked: [],
      unlinked: [],
      created: [],
      adjusted: [],
      deleted: [],
      prices: [],
      movements: [],
    }
    await underLocks(container, items, async () => {
      const at = now(container)
      const [rows, licence] = await Promise.all([
        readShelfRows(container, place, ids),
        readLicence(container, place.id),
      ])
      const plan = planChanges(changes, source, {
        rows: new Map(rows.map((row) => [row.variant_id, row])),
        register: new Map(variants.map((variant) => [variant.variant_id, variant])),
        licence,
        closed: input.closedOn !== null && input.closedOn < localDateAt(at),
        now: at,
      })
      try {
        await writeChanges(
          container,
          plan,
          { at, staff_id: by.staffId, who: by.name, source },
          written
        )
      } catch (error) {
        await takeBack(container, written)
        throw error
      }
    })
    return new StepResponse({ variantIds: ids }, written)
  },
  async (written, { container }) => {
    if (written) await underLocks(container, written.items, () => takeBack(container, written))
  }
)

/**
 * Changes what stands on a point's shelf: all of the changes or none, each with its line in the history.
 * @throws AreaRefusal with the code of what cannot be done
 */
export const changeShelfWorkflow = createWorkflow("change-shelf", (input: ChangeShelfInput) => {
  return new WorkflowResponse(changeShelfStep(input))
})
