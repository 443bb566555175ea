import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { decideProduct } from "../gate/decide"
import { readProducts } from "../gate/read-sale-lines"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Takes back what was published past the hooks: a direct call of the product module fires none of them, but it does send
 * this event. Only ever un-publishes, so that it cannot undo what staff just did in another way.
 */
export default async function unpublishUncertified({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const [product] = await readProducts(container, [event.data.id])
  if (product?.status !== "published") return
  const refusal = decideProduct(product, now(container))
  if (!refusal) return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Un-publishing ${product.id}: ${refusal.code}`)
  await updateProductsWorkflow(container).run({
    input: { selector: { id: product.id }, update: { status: "draft" } },
  })
}

export const config: SubscriberConfig = {
  event: ["product.product.created", "product.product.updated"],
}
