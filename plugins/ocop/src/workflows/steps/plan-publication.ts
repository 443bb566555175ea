import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../gate/clock"
import { decideProduct } from "../../gate/decide"
import type { RefusalCode } from "../../gate/refusal"
import { readProducts } from "../../gate/read-sale-lines"

/** Products whose certificates are read at once: a page of the database, small enough for memory. */
const PAGE = 500

/** A product whose publication changes; the reason is missing when it comes back. */
export type ListingChange = {
  product_id: string
  title: string
  reason?: RefusalCode
  /** The reason as a Vietnamese sentence that names the product. */
  message?: string
}

export type PublicationPlan = {
  toPublish: string[]
  toUnpublish: string[]
  /** What the two lists mean, in words for people and subscribers. */
  changes: ListingChange[]
  /** The instant that was asked about; ISO 8601 UTC. */
  at: string
}

/** Compares the status of products with what the gate says of them now. Writes nothing. */
export const planPublicationStep = createStep(
  "plan-publication",
  async ({ product_ids }: { product_ids?: string[] }, { container }) => {
    const at = now(container)
    const stored = await container
      .resolve(Modules.PRODUCT)
      .listProducts(
        { ...(product_ids && { id: product_ids }), status: ["draft", "published"] },
        { select: ["id"], take: null }
      )
    const plan: PublicationPlan = {
      toPublish: [],
      toUnpublish: [],
      changes: [],
      at: at.toISOString(),
    }
    for (let start = 0; start < stored.length; start += PAGE) {
      const page = stored.slice(start, start + PAGE).map((product) => product.id)
      for (const product of await readProducts(container, page)) {
        const refusal = decideProduct(product, at)
        const change = { product_id: product.id, title: product.title }
        if (!refusal && product.status === "draft") {
          plan.toPublish.push(product.id)
          plan.changes.push(change)
        }
        if (refusal && product.status === "published") {
          plan.toUnpublish.push(product.id)
          plan.changes.push({ ...change, reason: refusal.code, message: refusal.message })
        }
      }
    }
    return new StepResponse(plan)
  }
)
