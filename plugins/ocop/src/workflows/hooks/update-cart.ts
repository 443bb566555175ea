import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import { channelOf, regionOf } from "../../gate/hook-input"
import { refusalError } from "../../gate/refusal"
import { orderRefusal } from "../../gate/refusal-texts"

/**
 * A cart stays at its point: Medusa lets anyone move it to any channel, also outside the publishable key, and to a region
 * with another currency and other payment providers.
 */
updateCartWorkflow.hooks.validate(({ input, cart }) => {
  if (input.sales_channel_id !== undefined && channelOf(input) !== channelOf(cart)) {
    throw refusalError(orderRefusal("channel_change"))
  }
  const region = regionOf(input)
  if (region && region !== regionOf(cart)) throw refusalError(orderRefusal("region_change"))
})
