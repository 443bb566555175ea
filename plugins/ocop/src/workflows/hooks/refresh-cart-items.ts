import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { channelOf } from "../../gate/hook-input"
import { readRows } from "../../search/graph"
import { POINT_PRICE_RULE } from "../../search/product-offer"

/** A cart that is refreshed keeps the prices of its point: this hook sees no more than the cart's id. */
refreshCartItemsWorkflow.hooks.setPricingContext(async ({ cart_id }, { container }) => {
  const [cart] = await readRows<{ sales_channel_id: string | null }>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    { entity: "cart", fields: ["sales_channel_id"], filters: { id: cart_id } }
  )
  return new StepResponse({ [POINT_PRICE_RULE]: cart ? channelOf(cart) : null })
})
