import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../gate/clock"
import { renewStaleDocumentsWorkflow } from "../workflows/renew-stale-documents"

/** Every five minutes. Selling does not wait for it: whether a product may be sold is asked against the clock. */
export default async function renewStaleDocuments(container: MedusaContainer): Promise<void> {
  await renewStaleDocumentsWorkflow(container).run({ input: { now: now(container) } })
}

export const config = { name: "renew-stale-documents", schedule: "*/5 * * * *" }
