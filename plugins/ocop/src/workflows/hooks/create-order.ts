import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import { askOrderLines } from "../../gate/ask-order-lines"
import { holderOf, linesOf } from "../../gate/hook-input"

/** Orders that come from no cart, such as draft orders: typed-in lines and set prices pass Medusa's own checks. */
createOrderWorkflow.hooks.orderCreated(async ({ order }, { container }) => {
  await askOrderLines(container, linesOf(order), holderOf(order))
})
