import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CATALOGUE_EVENTS } from "../search/affected-products"
import { followEvent } from "../search/follow-events"

/**
 * Keeps the catalogue index in step. Not the definition's own `events` and `consume`: with them the Search Module looks up the
 * active index anew for every single event of an import, and fails loudly as long as there is none.
 */
export default async function followCatalogueChanges({
  event,
  container,
}: SubscriberArgs): Promise<void> {
  await followEvent(container, event)
}

export const config: SubscriberConfig = { event: CATALOGUE_EVENTS }
