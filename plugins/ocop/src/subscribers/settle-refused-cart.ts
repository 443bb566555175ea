import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OcopEvents, type CartRefusedEvent } from "../events"
import { now } from "../gate/clock"
import { settleRefusedCartWorkflow } from "../workflows/settle-refused-cart"

/** What a card was charged for a cart that did not become an order goes back. */
export default async function settleRefusedCart({
  event,
  container,
}: SubscriberArgs<CartRefusedEvent>): Promise<void> {
  await settleRefusedCartWorkflow(container).run({
    input: { cart_id: event.data.cart_id, at: now(container) },
  })
}

export const config: SubscriberConfig = { event: OcopEvents.CART_REFUSED }
