import { setTimeout as wait } from "node:timers/promises"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { decideProduct } from "../gate/decide"
import { readProducts } from "../gate/read-sale-lines"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"

/** Events wait this long for company: an import sends one for each of its thousands of products within moments. */
const GATHER_MS = 60
const PAGE = 500

type Batch = { ids: Set<string>; done: Promise<void> }
let gathering: Batch | null = null

/**
 * Takes back what was published past the hooks: a direct call of the product module fires none of them, but it does send
 * this event. Only ever un-publishes, so that it cannot undo what staff just did in another way.
 */
export default async function unpublishUncertified({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  gathering ??= openBatch(container)
  const { ids, done } = gathering
  ids.add(event.data.id)
  await done
}

function openBatch(container: MedusaContainer): Batch {
  const ids = new Set<string>()
  const done = wait(GATHER_MS).then(() => {
    gathering = null
    return takeBack(container, [...ids])
  })
  return { ids, done }
}

async function takeBack(container: MedusaContainer, ids: string[]): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (let start = 0; start < ids.length; start += PAGE) {
    const refused: string[] = []
    for (const product of await readProducts(container, ids.slice(start, start + PAGE))) {
      if (product.status !== "published") continue
      const refusal = decideProduct(product, now(container))
      if (!refusal) continue
      logger.warn(`Un-publishing ${product.id}: ${refusal.code}`)
      refused.push(product.id)
    }
    if (refused.length === 0) continue
    await updateProductsWorkflow(container).run({
      input: { selector: { id: refused }, update: { status: "draft" } },
    })
  }
}

export const config: SubscriberConfig = {
  event: ["product.product.created", "product.product.updated"],
}
