import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OcopEvents, type CertificateChangeEvent } from "../events"
import { now } from "../gate/clock"
import { undoWithdrawnSalesWorkflow } from "../workflows/undo-withdrawn-sales"

/** A certificate was withdrawn: orders that wait for their goods are undone at once. One dated ahead waits for the job. */
export default async function undoWithdrawnSales({
  event,
  container,
}: SubscriberArgs<CertificateChangeEvent>): Promise<void> {
  await undoWithdrawnSalesWorkflow(container).run({
    input: { at: now(container), certificate_id: event.data.certificate_id },
  })
}

export const config: SubscriberConfig = { event: OcopEvents.CERTIFICATE_WITHDRAWN }
