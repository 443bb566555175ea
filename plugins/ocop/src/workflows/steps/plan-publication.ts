import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../gate/clock"
import { decideProduct } from "../../gate/decide"
import { readProducts } from "../../gate/read-sale-lines"

/** Products whose certificates are read at once: a page of the database, small enough for memory. */
const PAGE = 500

export type PublicationPlan = { toPublish: string[]; toUnpublish: string[] }

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
    const plan: PublicationPlan = { toPublish: [], toUnpublish: [] }
    for (let start = 0; start < stored.length; start += PAGE) {
      const page = stored.slice(start, start + PAGE).map((product) => product.id)
      for (const product of await readProducts(container, page)) {
        const allowed = decideProduct(product, at) === null
        if (allowed && product.status === "draft") plan.toPublish.push(product.id)
        if (!allowed && product.status === "published") plan.toUnpublish.push(product.id)
      }
    }
    return new StepResponse(plan)
  }
)
