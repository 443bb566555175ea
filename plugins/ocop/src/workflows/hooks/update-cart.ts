import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { refusalError } from "../../gate/refusal"
import { orderRefusal } from "../../gate/refusal-texts"

/** A cart stays at its point: Medusa lets anyone move it to any channel, also outside the publishable key. */
updateCartWorkflow.hooks.validate(({ input, cart }) => {
  const wanted = input.sales_channel_id
  if (wanted && wanted !== cart.sales_channel_id) {
    throw refusalError(orderRefusal("channel_change"))
  }
})
