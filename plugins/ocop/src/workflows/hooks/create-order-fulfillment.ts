import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { askFulfilment, orderOfFulfilment } from "../../gate/ask-fulfilment"

/** Goods leave when the money is here. Medusa never looks at the payment, and goods handed over are paid in cash. */
createOrderFulfillmentWorkflow.hooks.fulfillmentCreated(async ({ fulfillment }, { container }) => {
  const orderId = await orderOfFulfilment(container, fulfillment.id)
  if (orderId) await askFulfilment(container, orderId)
})
