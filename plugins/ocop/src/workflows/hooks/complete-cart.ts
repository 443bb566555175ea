import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { readCartToComplete } from "../../gate/read-cart-to-complete"
import { askGate } from "../../gate/rule-lists"

/**
 * The exact check, against the clock. Medusa runs it again for a cart that already is an order, when the shopper repeats
 * the request: that order stands, whatever has expired since.
 */
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: input.id },
  })
  if (orders.length > 0) return
  const cart = await readCartToComplete(container, input.id)
  if (cart) await askGate("complete", cart, container)
})
