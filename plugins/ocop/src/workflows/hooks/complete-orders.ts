import { completeOrderWorkflow } from "@medusajs/medusa/core-flows"
import { askFulfilment } from "../../gate/ask-fulfilment"

/** An order is completed when it was paid: otherwise its goods could leave without any fulfilment. */
completeOrderWorkflow.hooks.ordersCompleted(async ({ orders }, { container }) => {
  for (const { id } of orders) await askFulfilment(container, id)
})
