import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OcopEvents, type OrderEndedEvent } from "../events"
import { tellStaffOfEnding } from "../mail/tell-staff-of-ending"

/** Staff hear of every order that a withdrawn certificate has undone, or has caught too late. */
export default async function tellOfEnding({
  event,
  container,
}: SubscriberArgs<OrderEndedEvent>): Promise<void> {
  await tellStaffOfEnding(container, event.data)
}

export const config: SubscriberConfig = { event: OcopEvents.ORDER_ENDED }
