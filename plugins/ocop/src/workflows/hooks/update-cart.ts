import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { channelOf } from "../../gate/hook-input"
import { refusalError } from "../../gate/refusal"
import { orderRefusal } from "../../gate/refusal-texts"

/** A cart stays at its point: Medusa lets anyone move it to any channel, also outside the publishable key. */
updateCartWorkflow.hooks.validate(({ input, cart }) => {
  const wanted = channelOf(input)
  if (wanted && wanted !== channelOf(cart)) throw refusalError(orderRefusal("channel_change"))
})
